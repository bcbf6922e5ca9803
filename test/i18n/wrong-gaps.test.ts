import { expect, test } from 'vitest';
import type { EntryText } from '../../src/i18n/entries.ts';
import { wrongGaps } from '../../src/i18n/wrong-gaps.ts';

const told = (text: string, filled?: readonly string[], form: EntryText['form'] = 'text') =>
  wrongGaps(`rows: "${text}"`, { form, text, from: 6, to: text.length + 8 }, filled).map(({ said, offset, meant }) => [
    offset,
    said.came,
    said.allowed,
    meant,
  ]);

test('wrongGaps finds none where each value has its gap, as often as it is wanted', () => {
  expect(told('{n} of {of}, {n}', ['n', 'of'])).toEqual([]);
  expect(told('Rows', [])).toEqual([]);
});

test('wrongGaps lets the words for one leave out the number, and nothing else', () => {
  expect(told('One row', ['n'], 'one')).toEqual([]);
  expect(told('One row', ['n'], 'other')).toEqual([[6, 'words without {n}', 'words with each of {n}', undefined]]);
  expect(told('One row', ['n', 'who'], 'one')).toEqual([
    [6, 'words without {who}', 'words with each of {n}, {who}', undefined],
  ]);
});

test('wrongGaps tells of a renamed gap once, at its place, with its name', () => {
  const allowed = 'the gaps that the site fills: {gap}, {who}';
  expect(told('{who}: {gpa}', ['gap', 'who'])).toEqual([[14, '{gpa}', allowed, '{gap}']]);
  expect(told('{who}: {distance}', ['gap', 'who'])).toEqual([[14, '{distance}', allowed, '{gap}']]);
});

test('wrongGaps tells of a gap that nothing fills, and of the one that was likely meant', () => {
  expect(told('Rows {n}', [])).toEqual([[12, '{n}', 'no gap: the site has no value for these words', undefined]]);
  expect(told('{count} of {cuont}', ['count'])).toEqual([
    [18, '{cuont}', 'the gaps that the site fills: {count}', '{count}'],
  ]);
});

test('wrongGaps says nothing of words that nothing asks for', () => {
  expect(told('{a}')).toEqual([]);
});
