import { expect, test, vi } from 'vitest';
import { readLast, readOnce, readSame, readUnchanged } from '../../src/data/unchanged.ts';

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

test('readSame makes something of each thing once, and of another that is equal anew', () => {
  const make = vi.fn(({ a }: { a: number }) => a + 1);
  const read = readSame(make);
  const one = { a: 1 };
  expect([read(one), read({ a: 1 }), read(one)]).toEqual([2, 2, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('readLast makes something of texts once, until one of them is another', () => {
  const make = vi.fn((...texts: string[]) => texts.join('+'));
  const read = readLast(make);
  expect([read('a', 'b'), read('a', 'b'), read('a'), read('a', 'b')]).toEqual(['a+b', 'a+b', 'a', 'a+b']);
  expect(make).toHaveBeenCalledTimes(3);
});
