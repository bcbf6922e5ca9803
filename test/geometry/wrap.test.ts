import { expect, test } from 'vitest';
import { wrap } from '../../src/geometry/wrap.ts';

test('wrap breaks between words, and never within one', () => {
  expect(wrap('one two three', 70, { sizePx: 15 })).toEqual(['one two', 'three']);
  expect(wrap('unbreakable', 10, { sizePx: 15 })).toEqual(['unbreakable']);
});

test('wrap keeps together what a no-break space joins', () => {
  expect(wrap('up to 15\u00a0000', 60, { sizePx: 15 })).toEqual(['up to', '15\u00a0000']);
});

test('wrap gives a wider face fewer words a line', () => {
  expect(wrap('one two three', 120, { sizePx: 15 })).toEqual(['one two three']);
  expect(wrap('one two three', 120, { sizePx: 15, breadth: 1.4 })).toEqual(['one two', 'three']);
});

test('wrap of no words is no line', () => {
  expect(wrap('', 100, { sizePx: 15 })).toEqual([]);
});
