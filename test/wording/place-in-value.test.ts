import { expect, test } from 'vitest';
import { placeInValue } from '../../src/wording/place-in-value.ts';

const LINES = [
  '- id: a',
  '  plain: some words',
  '  quoted: "some words"',
  '  folded: >',
  '    some',
  '    words',
  '  spelt: "a \\u00AD word"',
];

test('placeInValue finds a letter of a plain and of a quoted value', () => {
  expect(placeInValue(LINES, { line: 2, column: 10 }, 'some words', 5)).toEqual({ line: 2, column: 15 });
  expect(placeInValue(LINES, { line: 3, column: 11 }, 'some words', 5)).toEqual({ line: 3, column: 17 });
});

test('placeInValue gives the beginning where a value is not written as it reads', () => {
  expect(placeInValue(LINES, { line: 4, column: 11 }, 'some words\n', 5)).toEqual({ line: 4, column: 11 });
  expect(placeInValue(LINES, { line: 7, column: 10 }, 'a \u00AD word', 4)).toEqual({ line: 7, column: 10 });
});
