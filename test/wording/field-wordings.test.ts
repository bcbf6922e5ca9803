import { expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { fieldWordings } from '../../src/wording/field-wordings.ts';
import { files } from '../data/fixture.ts';
import { VALID } from '../data/valid-files.ts';

const TERMS = '- id: backstop\n  term: "backstop"\n  definition: "What stands behind."\n';
const wordings = fieldWordings(readTables(files({ 'terms.yaml': TERMS })), (file) =>
  file === 'content/data/terms.yaml' ? TERMS.split('\n') : [],
);
const of = (table: string) => wordings.filter((wording) => wording.table === table);

test('fieldWordings gives each field that a reader can meet its record and its place', () => {
  expect(of('terms').map(({ record, field, text, placeOf }) => [record, field, text, placeOf(5)])).toEqual([
    ['backstop', 'term', 'backstop', { line: 2, column: 15 }],
    ['backstop', 'definition', 'What stands behind.', { line: 3, column: 21 }],
  ]);
});

test('fieldWordings tells the words of others from ours, and both lists of a file apart', () => {
  expect(
    new Set(
      of('quotes')
        .filter(({ quoted }) => quoted)
        .map(({ field }) => field),
    ),
  ).toEqual(new Set(['text']));
  expect(new Set(of('nodes').map(({ field }) => field))).toEqual(new Set(['label']));
  expect(of('edges').some(({ field }) => field === 'statement')).toBe(true);
});

test('fieldWordings gives the notes of a table in CSV, each with its row and its place', () => {
  const csv = `${VALID['air-attacks.csv']}2025-10,1,1,0,1,1,0,"the ""first"", late"\n`;
  const notes = fieldWordings(readTables(files({ 'air-attacks.csv': csv })), () => csv.split('\n')).filter(
    ({ table, text }) => table === 'airAttacks' && text !== '',
  );
  expect(notes.map(({ record, field, text, placeOf }) => [record, field, text, placeOf(9)])).toEqual([
    ['2025-09', 'note', 'partial, so far', { line: 3, column: 43 }],
    ['2025-10', 'note', 'the "first", late', { line: 4, column: 21 }],
  ]);
});
