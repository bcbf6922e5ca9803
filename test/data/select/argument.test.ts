import { expect, test } from 'vitest';
import { groundsOf } from '../../../src/data/select/argument.ts';
import { getTables } from '../../../src/data/tables.ts';

const tables = getTables();
const grounds = groundsOf(tables);

test('groundsOf gives every promise and every statement to one chapter', () => {
  expect(grounds).toHaveLength(7);
  expect(grounds.flatMap(({ promises }) => promises)).toHaveLength(tables.promises.length);
  expect(grounds.flatMap(({ claims }) => claims)).toHaveLength(tables.claims.length);
});

test('groundsOf puts statements with the same verdict together', () => {
  const runs = grounds.map(({ claims }) => claims.map(({ verdict }) => verdict));
  for (const run of runs) {
    const changes = run.filter((verdict, index) => verdict !== run[index - 1]).length;
    expect(changes).toBe(new Set(run).size);
  }
});
