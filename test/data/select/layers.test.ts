import { expect, test } from 'vitest';
import { layer } from '../../../src/data/schema/layer.ts';
import { groundOf, layersAt } from '../../../src/data/select/layers.ts';
import { tablesOf } from './rows.ts';

const row = (id: string, where: string, when: string, level: string) =>
  layer.parse({
    id,
    what: id,
    where,
    when,
    level,
    status: 'Words.',
    asOf: '2026-01-06',
    actors: ['fr'],
    sources: ['s'],
  });

test('groundOf tells Ukraine, elsewhere and no place named apart', () => {
  const grounds = ['ukraine', 'nato-territory', 'outside', 'not-stated'].map((where) =>
    groundOf(row('a', where, 'now', 'specific')),
  );
  expect(grounds).toEqual(['ukraine', 'elsewhere', 'elsewhere', 'not-stated']);
});

test('layersAt gives what stands there from then, the firmest first', () => {
  const tables = tablesOf({
    layers: [
      row('node', 'nato-territory', 'now', 'specific'),
      row('hub', 'nato-territory', 'now', 'in-place'),
      row('ships', 'outside', 'after-ceasefire', 'specific'),
      row('force', 'ukraine', 'after-ceasefire', 'specific'),
    ],
  });
  expect(layersAt(tables, 'elsewhere', 'now').layers.map(({ id }) => id)).toEqual(['hub', 'node']);
  expect(layersAt(tables, 'ukraine', 'now').layers).toEqual([]);
});
