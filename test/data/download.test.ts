import { describe, expect, test } from 'vitest';
import { columnsOf, DOWNLOADS, flattenRow, type Lookups, tableCsv } from '../../src/data/download.ts';
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

  test('writes a list of records with its fields named, null as null, and leaves the absent out', () => {
    const stages = [
      { stage: 'declared', date: '2025-09-04', sources: ['a', 'b'] },
      { stage: 'legal', end: undefined },
    ];
    expect(flattenRow({ stages, pct: null, gone: undefined, zero: 0 })).toEqual({
      stages: 'stage: declared; date: 2025-09-04; sources: a, b | stage: legal',
      pct: null,
      zero: 0,
    });
  });
});

const LOOK: Lookups = {
  nameOf: (actor) => actor.toUpperCase(),
  addressOf: (source) => `https://${source}.example`,
  unitOf: () => 'EUR billion',
};

test('flattenRow puts names and addresses beside ids', () => {
  const row = {
    actor: 'fr',
    actors: ['it', 'pl'],
    sources: ['a', 'b'],
    state: { sources: ['c'] },
    coordSources: ['d'],
  };
  expect(flattenRow(row, LOOK)).toEqual({
    actor: 'fr',
    actorName: 'FR',
    actors: 'it; pl',
    actorNames: 'IT; PL',
    sources: 'a; b',
    sourceAddresses: 'https://a.example https://b.example',
    'state.sources': 'c',
    'state.sourceAddresses': 'https://c.example',
    coordSources: 'd',
    coordSourceAddresses: 'https://d.example',
  });
});

test('columnsOf keeps the order in which rows first use them', () => {
  expect(columnsOf([{ id: 1, b: 2 }, { id: 1, a: 2 }, { c: { d: 1 } }])).toEqual(['id', 'b', 'a', 'c.d']);
});

test('tableCsv leaves a cell empty where a row has no such field', () => {
  expect(
    tableCsv(
      [
        { id: 'a', note: 'x, y' },
        { id: 'b', value: 2 },
      ],
      LOOK,
    ),
  ).toBe('\uFEFFid,note,value\r\na,"x, y",\r\nb,,2\r\n');
});

test('tableCsv tells the unit in the head of a column that is measured', () => {
  expect(tableCsv([{ donor: 'Italy', totalTo202604: 1.5 }], LOOK)).toBe(
    '\uFEFFdonor,totalTo202604 (EUR billion)\r\nItaly,1.5\r\n',
  );
});
