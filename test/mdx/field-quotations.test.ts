import { expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { unrecordedInFields } from '../../src/mdx/field-quotations.ts';
import { VALID } from '../data/valid-files.ts';
import { aField, cameOf } from '../wording/fixture.ts';

const VALID_FILES: Readonly<Record<string, string>> = VALID;
const tables = readTables((name) => VALID_FILES[name] ?? '');
const note = (text: string, table = 'positions') => aField(table, 'note', text);

test('unrecordedInFields finds words in quotation marks that no quotation holds, with the nearest', () => {
  const told = unrecordedInFields([note('He said “it does not have unanimitys”.')], tables);
  expect(told.map(({ came, meant, column }) => [came, meant, column])).toEqual([
    ['“it does not have unanimitys”', 'It does not have unanimity', 9],
  ]);
});

test('unrecordedInFields lets stand what is recorded, what is quoted, and names that a method gives', () => {
  expect(unrecordedInFields([note('He said “not have unanimity”.')], tables)).toEqual([]);
  expect(unrecordedInFields([{ ...note('He “spoke”.'), quoted: true }], tables)).toEqual([]);
  expect(unrecordedInFields([note('What it calls “destroyed”.', 'series')], tables)).toEqual([]);
});

test('unrecordedInFields has no say while a quotation cannot be read', () => {
  const broken = readTables((name) => (name === 'quotes.yaml' ? '- id: [' : (VALID_FILES[name] ?? '')));
  expect(cameOf(unrecordedInFields([note('He “spoke”.')], broken))).toEqual([]);
});
