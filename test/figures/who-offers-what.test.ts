import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { matrixDays, matrixInput, matrixRows, matrixWords, whoOffersWhat } from '../../src/figures/who-offers-what.ts';

const { actors, regions, days } = matrixInput(getTables());

describe('matrixInput', () => {
  test('has an actor for every row of the table, in its order, with eight cells', () => {
    const named = whoOffersWhat.rows(getTables()).rows.map(([name]) => name);
    expect(actors.map(({ name }) => name)).toEqual(named);
    expect(actors.filter(({ cells }) => cells.length !== 8)).toEqual([]);
  });

  test('leaves a cell empty where nothing was ever found', () => {
    const sea = actors.find(({ id }) => id === 'fr')?.cells[2];
    expect(sea).toEqual({ steps: [] });
  });

  test('has only regions that somebody is in', () => {
    expect(new Set(regions)).toEqual(new Set(actors.map(({ region }) => region)));
  });

  test('has every day of a change once, from the first of the record to its last', () => {
    const all = days.map(({ day }) => day);
    expect(all.at(0)).toBe('2025-09-04');
    expect(all.at(-1)).toBe('2026-07-01');
    expect(all).toEqual([...new Set(all)].sort());
    const changes = actors.flatMap(({ cells }) => cells.flatMap(({ steps }) => steps.map(([day]) => day)));
    expect(changes.filter((day) => day >= '2025-09-04' && day <= '2026-07-01' && !all.includes(day))).toEqual([]);
    expect(days.at(-1)?.label).toBe('1\u00A0July\u00A02026');
  });
});

describe('matrixWords', () => {
  const { domains, heads } = matrixWords(regions);

  test('has the name of every domain as the head of its column, at most with places to break it', () => {
    const whole = Object.entries(heads).map(([domain, head]) => [domain, head.replaceAll('\u00ad', '')]);
    expect(Object.fromEntries(whole)).toEqual(domains);
    expect(heads.training).toBe('train\u00ading');
  });

  test('says that arms are in the domain of money', () => {
    expect([domains.funding, heads.funding]).toEqual(['money and arms', 'money and arms']);
  });
});

describe('matrixRows', () => {
  const tables = getTables();

  test('is the table of the figure on the last day of the record', () => {
    expect(matrixRows(tables, matrixDays(tables).at(-1) ?? '')).toEqual(whoOffersWhat.rows(tables));
  });

  test('has nothing on a day before the record begins', () => {
    const { rows, cited } = matrixRows(tables, '2000-01-01');
    expect(new Set(rows.flatMap(([, ...cells]) => cells))).toEqual(new Set(['not stated', null]));
    expect(cited.flat()).toEqual([]);
  });
});
