import { expect, test } from 'vitest';
import { layer } from '../../../src/data/schema/layer.ts';
import { groundOf, layersAt, layersOfActor } from '../../../src/data/select/layers.ts';
import { actorRow, tablesOf } from './rows.ts';

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

test('layersOfActor has the elements that name the actor, the newest first, and leaves the table as it is', () => {
  const layers = [
    row('hub', 'nato-territory', 'now', 'in-place'),
    { ...row('node', 'ukraine', 'now', 'specific'), actors: [actorRow({ id: 'ro' }).id] },
    { ...row('force', 'ukraine', 'after-ceasefire', 'specific'), asOf: '2026-02-24' },
  ];
  expect(layersOfActor(tablesOf({ layers }), actorRow({ id: 'fr' }).id).map(({ id }) => id)).toEqual(['force', 'hub']);
  expect(layers.map(({ id }) => id)).toEqual(['hub', 'node', 'force']);
});
