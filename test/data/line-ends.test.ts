import { expect, test } from 'vitest';
import { findLineEnds } from '../../src/data/line-ends.ts';

test.each([
  ['a: 1\rb: 2\r', '1:5'],
  ['a: 1\r\nb: 2\r\r\n', '2:5'],
  ['a: 1\n\rb: 2\rc: 3\n', '2:1'],
])('findLineEnds tells of %j once', (text, place) => {
  expect(findLineEnds('a.yaml', text).map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
});

test.each(['', 'a: 1\nb: 2\n', 'a: 1\r\nb: 2\r\n'])('findLineEnds finds none in %j', (text) => {
  expect(findLineEnds('a.yaml', text)).toEqual([]);
});
