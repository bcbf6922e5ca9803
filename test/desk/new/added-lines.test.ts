import { expect, test } from 'vitest';
import { addedLines } from '../../../src/desk/new/added-lines.ts';

/** Texts as lists of lines, and what is told of them: `2 + line`. */
const told = (before: readonly string[], after: readonly string[]) =>
  addedLines(before.join('\n'), after.join('\n')).map(({ line, text }) => `${line} + ${text}`);

test('addedLines shows a row with its own head where the row below begins and ends as it does', () => {
  const below = ['- date: "2026-11-29"', '  kind: change', '  what: "B"', '  why: "Same."', ''];
  const row = ['- date: "2026-11-29"', '  kind: change', '  what: "A"', '  why: "Same."', ''];
  expect(told(['# Head.', ...below], ['# Head.', ...row, ...below])).toEqual([
    '2 + - date: "2026-11-29"',
    '3 +   kind: change',
    '4 +   what: "A"',
    '5 +   why: "Same."',
    '6 + ',
  ]);
});

test('addedLines shows a row with its own head where the row above ends as it does', () => {
  const above = ['- id: a', '  tier: B', ''];
  expect(told([...above, '- id: c'], [...above, '- id: b', '  tier: B', '', '- id: c'])).toEqual([
    '4 + - id: b',
    '5 +   tier: B',
    '6 + ',
  ]);
});

test('addedLines keeps a row in one piece whose lines stand below it one by one', () => {
  expect(told(['- a', '- b', '- c'], ['- a', '- x', '- b', '- a', '- b', '- c'])).toEqual([
    '2 + - x',
    '3 + - b',
    '4 + - a',
  ]);
});

test('addedLines tells of several places', () => {
  expect(told(['a', 'b', 'c'], ['a', 'x', 'b', 'y', 'c'])).toEqual(['2 + x', '4 + y']);
});

test('addedLines tells of a new file, and leaves line ends of other systems away', () => {
  expect(told([''], ['---', 'a', ''])).toEqual(['1 + ---', '2 + a']);
  expect(addedLines('a\r\n', 'a\r\nb\r\n')).toEqual([{ line: 2, text: 'b' }]);
});

test('addedLines tells what does not come next where a line was taken away', () => {
  expect(told(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual(['2 + x', '3 + c']);
});
