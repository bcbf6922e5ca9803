import { expect, test, vi } from 'vitest';
import { readOnce, readUnchanged } from '../../src/data/unchanged.ts';

test('readUnchanged makes something of a text once, until the text of that name is another', () => {
  const make = vi.fn((name: string, text: string) => `${name} ${text}`);
  const read = readUnchanged(make);
  expect([read('a', '1'), read('b', '1'), read('a', '1'), read('a', '2')]).toEqual(['a 1', 'b 1', 'a 1', 'a 2']);
  expect(make).toHaveBeenCalledTimes(3);
});

test('readOnce makes something of each text once', () => {
  const make = vi.fn((text: string) => text.length);
  const read = readOnce(make);
  expect([read('a'), read('bc'), read('a'), read('')]).toEqual([1, 2, 1, 0]);
  expect(make).toHaveBeenCalledTimes(3);
});
