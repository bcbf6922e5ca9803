import { expect, test } from 'vitest';
import { stateOf } from '../../src/data/archive/state.ts';
import { DOWNLOADS } from '../../src/data/download.ts';
import { getTables } from '../../src/data/tables.ts';
import { changedName } from '../../src/pages/_changed-name.ts';

const tables = getTables();
const now = stateOf(tables);
const nameOf = (table: string, name: string, states = [now]) => {
  const found = changedName(tables, { table, name }, states);
  return [found.name.replaceAll('\u00a0', ' '), found.place];
};

test('changedName calls a record as a reader knows it, and leads to it', () => {
  expect(nameOf('positions', 'cz-funding-2026-01-06')[1]).toBe('/actors/cz/#cz-funding-2026-01-06');
  expect(nameOf('events', '2026-02-17-geneva')[1]).toBe('/figures/timeline/#2026-02-17-geneva');
  expect(nameOf('unknowns', 'names-of-26')[1]).toBe('/unknowns/#names-of-26');
  expect(nameOf('terms', 'eumam')[1]).toBe('/method/#glossary-eumam');
  expect(nameOf('air-attacks', '2025-09')).toEqual(['September 2025', '/figures/air-attacks/']);
  expect(nameOf('aid-by-donor', 'Denmark')).toEqual(['Denmark', '/figures/aid-by-donor/']);
});

test('changedName calls what is gone as it was, and leads nowhere', () => {
  const before = { ...now, events: [{ id: 'gone', title: 'A meeting' }] };
  expect(nameOf('events', 'gone', [now, before])).toEqual(['A meeting', undefined]);
});

test('changedName has words for every record of every table', () => {
  const tablesNamed = Object.keys(DOWNLOADS).filter((table) => !['updates', 'moved', 'rungs'].includes(table));
  const bare = tablesNamed.filter((table) => {
    const id = now[table]?.[0]?.['id'];
    return typeof id === 'string' && nameOf(table, id)[0] === id;
  });
  expect(bare).toEqual([]);
});
