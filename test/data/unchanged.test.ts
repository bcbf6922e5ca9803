import { expect, test, vi } from 'vitest';
import { readUnchanged } from '../../src/data/unchanged.ts';

test('readUnchanged makes something of a text once, until the text of that name is another', () => {
  const make = vi.fn((name: string, text: string) => `${name} ${text}`);
  const read = readUnchanged(make);
  expect([read('a', '1'), read('b', '1'), read('a', '1'), read('a', '2')]).toEqual(['a 1', 'b 1', 'a 1', 'a 2']);
  expect(make).toHaveBeenCalledTimes(3);
});
