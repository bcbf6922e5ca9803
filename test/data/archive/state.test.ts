import { expect, test } from 'vitest';
import { orderRows, rowName, rowNamed, stateOf, tableText } from '../../../src/data/archive/state.ts';
import { DOWNLOADS } from '../../../src/data/download.ts';
import { getTables } from '../../../src/data/tables.ts';

test('rowName(…) is what tells a row from the others of its table', () => {
  expect(rowName('actors', { id: 'fr', name: 'France' })).toBe('fr');
  expect(rowName('air-attacks', { month: '2026-05' })).toBe('2026-05');
  expect(rowName('updates', { date: '2026-11-22', what: 'A.' })).toBe('2026-11-22 A.');
});

test('rowNamed(…) is the row of that name, if the state has the table and the table the row', () => {
  const state = { 'air-attacks': [{ month: '2026-04' }, { month: '2026-05' }] };
  expect(rowNamed(state, 'air-attacks', '2026-05')).toBe(state['air-attacks'][1]);
  expect(rowNamed(state, 'air-attacks', '2026-06')).toBeUndefined();
  expect(rowNamed(state, 'actors', 'fr')).toBeUndefined();
  expect(rowNamed(undefined, 'actors', 'fr')).toBeUndefined();
});

test('the text of a table does not tell in which order rows and fields were written', () => {
  const one = [
    { id: 'b', who: { name: 'B', at: 1 }, gone: undefined },
    { id: 'a', low: 1 },
  ];
  const other = [
    { low: 1, id: 'a' },
    { who: { at: 1, name: 'B' }, id: 'b' },
  ];
  expect(tableText(orderRows('figures', one))).toBe(tableText(orderRows('figures', other)));
  expect(tableText(orderRows('figures', one))).toBe(`[
{"id":"a","low":1},
{"id":"b","who":{"at":1,"name":"B"}}
]
`);
});

test('stateOf(…) holds every table that can be downloaded, and no two rows of one name', () => {
  const state = stateOf(getTables());
  expect(Object.keys(state)).toEqual(Object.keys(DOWNLOADS));
  const twice = Object.entries(state).filter(
    ([table, rows]) => new Set(rows.map((row) => rowName(table, row))).size !== rows.length,
  );
  expect(twice.map(([table]) => table)).toEqual([]);
});
