import { expect, test } from 'vitest';
import { getArchive } from '../../src/data/archive/archive.ts';
import { getTables } from '../../src/data/tables.ts';
import { frozenNow, frozenPlace, lastWithFigures } from '../../src/pages/_frozen.ts';

const day = { date: '2026-11-29', version: '2026-11-29', tables: {}, figures: ['layers'], files: {}, state: {} };
const record = { ...day, date: '2026-11-30', figures: [] };

test('lastWithFigures is the last day that keeps figures', () => {
  expect(lastWithFigures([day, record])).toBe(day);
  expect(lastWithFigures([record])).toBeUndefined();
});

test('frozenPlace is where a figure and all data are kept, and nothing else', () => {
  expect(frozenPlace(day, 'figures/layers')).toBe('/v/2026-11-29/figures/layers/');
  expect(frozenPlace(day, 'data')).toBe('/v/2026-11-29/');
  expect([frozenPlace(day, 'figures/timeline'), frozenPlace(day, 'method'), frozenPlace(undefined, 'data')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('frozenNow is a day only as long as nothing was put right since', () => {
  const tables = getTables();
  const [positions, updates] = [tables.positions.slice(1), tables.updates.slice()];
  const later = { ...(updates[0] as (typeof updates)[number]), date: '2099-01-01' };
  expect(frozenNow({ ...tables, positions })).toBeUndefined();
  expect(frozenNow({ ...tables, updates: [later, ...updates] })).toBeUndefined();
  const now = frozenNow(tables);
  expect(now === undefined || getArchive().includes(now)).toBe(true);
});
