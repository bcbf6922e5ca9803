import { expect, test } from 'vitest';
import type { Tables } from '../../../src/data/parse.ts';
import { citationsBySource } from '../../../src/data/select/cited-by.ts';
import { swap, tables } from '../fixture.ts';
import { positionRow, promiseRow, tablesOf } from './rows.ts';

const citing = (tables: Tables, source: string) =>
  citationsBySource(tables)
    .get(source)
    ?.map(({ table, id }) => `${table} ${id}`);

test('citationsBySource finds the records of every table', () => {
  expect(citing(tables(), 'elysee-statement')).toEqual([
    'positions fr-land-2025-09-04',
    'figures states-26',
    'events paris-summit',
    'promises pledge-of-26',
    'edges deployment-needs-ceasefire',
    'rungs pledged',
    'layers hubs',
    'phrases no-unanimity',
    'unknowns who-they-are',
    'actors fr',
  ]);
  expect(citing(tables(), 'wire-report')).toEqual([
    'figures force-64k',
    'figures force-range',
    'claims ask-64000',
    'promises pledge-of-26',
    'quotes macron-no-unanimity',
    'places rzeszow',
    'phrases no-unanimity',
    'terms backstop',
    'series air-attacks',
  ]);
});

test('citationsBySource finds a place whose coordinates alone rest on the source', () => {
  const placed = tables(swap('places.yaml', 'coordSources: [wire-report]', 'coordSources: [elysee-statement]'));
  expect(citing(placed, 'elysee-statement')).toContain('places rzeszow');
});

test('citationsBySource names a record once, however often it cites the source', () => {
  const promise = promiseRow({
    stages: ['declared', 'funded'].map((stage) => ({
      stage: stage === 'declared' ? 'declared' : 'funded',
      date: '2025-09-04',
      what: 'Words.',
      sources: ['s', 's'],
    })),
  });
  expect(citing(tablesOf({ promises: [promise] }), 's')).toEqual(['promises a']);
});

test('citationsBySource knows each cited source once', () => {
  const cited = citationsBySource(tablesOf({ positions: [positionRow({ sources: ['s', 't'] })] }));
  expect([...cited.keys()]).toEqual(['s', 't']);
});

test('citationsBySource knows a term without sources', () => {
  const without = tables(swap('terms.yaml', '  sources: [wire-report]\n', ''));
  expect(citing(without, 'wire-report')).not.toContain('terms backstop');
});
