import { describe, expect, test } from 'vitest';
import { columnsOf, DOWNLOADS, dataPackage, flattenRow, tableCsv } from '../../src/data/download.ts';
import { tables } from './fixture.ts';

test('DOWNLOADS give every table once', () => {
  expect(Object.values(DOWNLOADS).sort()).toEqual(Object.keys(tables()).sort());
});

describe('flattenRow', () => {
  test('spreads inner records and joins lists of words', () => {
    const row = { id: 'a', state: { status: 'open', by: { who: 'x' } }, sources: ['b', 'c'], none: [], ok: true };
    expect(flattenRow(row)).toEqual({
      id: 'a',
      'state.status': 'open',
      'state.by.who': 'x',
      sources: 'b; c',
      none: '',
      ok: true,
    });
  });

  test('keeps a list of records as JSON, null as null, and leaves the absent out', () => {
    expect(flattenRow({ stages: [{ stage: 'declared' }], pct: null, gone: undefined, zero: 0 })).toEqual({
      stages: '[{"stage":"declared"}]',
      pct: null,
      zero: 0,
    });
  });
});

test('columnsOf keeps the order in which rows first use them', () => {
  expect(columnsOf([{ id: 1, b: 2 }, { id: 1, a: 2 }, { c: { d: 1 } }])).toEqual(['id', 'b', 'a', 'c.d']);
});

test('tableCsv leaves a cell empty where a row has no such field', () => {
  expect(
    tableCsv([
      { id: 'a', note: 'x, y' },
      { id: 'b', value: 2 },
    ]),
  ).toBe('id,note,value\r\na,"x, y",\r\nb,,2\r\n');
});

describe('dataPackage', () => {
  const { resources, ...head } = dataPackage(tables(), { title: 'T', description: 'D' });
  const resource = (name: string) => resources.find((entry) => entry.name === name);

  test('has a title, a licence and a resource for each download', () => {
    expect([head.title, head.description, head.licenses[0]?.name]).toEqual(['T', 'D', 'CC-BY-4.0']);
    expect(resources.map(({ path }) => path)).toEqual(Object.keys(DOWNLOADS).map((name) => `${name}.csv`));
  });

  test('tells the type of each column', () => {
    expect(resource('figures')?.schema.fields.slice(0, 5)).toEqual([
      { name: 'id', type: 'string' },
      { name: 'label', type: 'string' },
      { name: 'kind', type: 'string' },
      { name: 'group', type: 'string' },
      { name: 'value', type: 'number' },
    ]);
    expect(resource('aid-by-donor')?.schema.fields.at(-1)).toEqual({ name: 'pctOfGdpTo202604', type: 'number' });
  });

  test('names the id as the key where rows have one', () => {
    expect(resource('places')?.schema.primaryKey).toBe('id');
    expect(resource('air-attacks')?.schema.primaryKey).toBeUndefined();
    expect(resource('updates')?.schema.primaryKey).toBeUndefined();
  });
});
