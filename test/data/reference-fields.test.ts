import { expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { REFERENCES, valuesAt } from '../../src/data/reference-fields.ts';
import { files } from './fixture.ts';

test('valuesAt gives each value of a list with its own path', () => {
  const row = { stages: [{ sources: ['a', 'b'] }, { sources: ['c'] }] };
  expect(valuesAt(row, ['stages', '*', 'sources', '*'])).toEqual([
    { value: 'a', path: ['stages', 0, 'sources', 0] },
    { value: 'b', path: ['stages', 0, 'sources', 1] },
    { value: 'c', path: ['stages', 1, 'sources', 0] },
  ]);
});

test('valuesAt gives nothing for a field that is absent or no list', () => {
  expect(valuesAt({}, ['sources', '*'])).toEqual([]);
  expect(valuesAt({ sources: 'a' }, ['sources', '*'])).toEqual([]);
});

test('REFERENCES lead from tables to tables, each field once', () => {
  const tables = Object.keys(readTables(files()));
  expect(REFERENCES.filter(({ table, to }) => !tables.includes(table) || !tables.includes(to))).toEqual([]);
  const fields = REFERENCES.map(({ table, path }) => `${table}.${path.join('.')}`);
  expect(new Set(fields).size).toBe(fields.length);
});
