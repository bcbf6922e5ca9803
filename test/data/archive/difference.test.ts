import { describe, expect, test } from 'vitest';
import { difference, isSame } from '../../../src/data/archive/difference.ts';

const none = { added: [], withdrawn: [], changed: [], respelt: [], form: [] };

describe('difference', () => {
  test('of a state and itself is nothing', () => {
    const state = { actors: [{ id: 'fr', name: 'France' }] };
    expect(difference(state, state)).toEqual(none);
    expect(isSame(difference(state, state))).toBe(true);
  });

  test('tells records that were added and withdrawn', () => {
    const from = { actors: [{ id: 'fr' }, { id: 'de' }] };
    const to = { actors: [{ id: 'de' }, { id: 'pl' }, { id: 'it' }] };
    const found = difference(from, to);
    expect(found).toEqual({
      ...none,
      added: [
        { table: 'actors', name: 'it' },
        { table: 'actors', name: 'pl' },
      ],
      withdrawn: [{ table: 'actors', name: 'fr' }],
    });
    expect(isSame(found)).toBe(false);
  });

  test('tells each field that changed, by table, record and field', () => {
    const from = {
      positions: [
        { id: 'b', level: 'specific', until: '2026-01', state: { what: 'A' } },
        { id: 'a', level: 'specific', sources: ['x'] },
      ],
      actors: [{ id: 'fr', name: 'France' }],
    };
    const to = {
      positions: [
        { id: 'a', level: 'conditional', sources: ['x', 'y'], until: '2026-02' },
        { id: 'b', level: 'specific', state: { what: 'B' } },
      ],
      actors: [{ id: 'fr', name: 'French Republic' }],
    };
    expect(difference(from, to).changed).toEqual([
      { table: 'actors', name: 'fr', field: 'name', from: 'France', to: 'French Republic' },
      { table: 'positions', name: 'a', field: 'level', from: 'specific', to: 'conditional' },
      { table: 'positions', name: 'a', field: 'sources', from: 'x', to: 'x; y' },
      { table: 'positions', name: 'a', field: 'until', from: undefined, to: '2026-02' },
      { table: 'positions', name: 'b', field: 'state.what', from: 'A', to: 'B' },
      { table: 'positions', name: 'b', field: 'until', from: '2026-01', to: undefined },
    ]);
  });

  test('tells a field that only one state knows as form, and not as a change of each record', () => {
    const from = { positions: [{ id: 'a', kind: 'x' }, { id: 'b', kind: 'y' }, { id: 'c' }] };
    const to = { positions: [{ id: 'a', sort: 'x' }, { id: 'b', sort: 'y' }, { id: 'c' }] };
    expect(difference(from, to)).toEqual({
      ...none,
      form: [
        { table: 'positions', field: 'kind', side: 'gone', records: 2 },
        { table: 'positions', field: 'sort', side: 'new', records: 2 },
      ],
    });
  });

  test('tells a table that only one state knows as form', () => {
    expect(difference({ rungs: [{ id: 'a' }] }, { steps: [{ id: 'a' }, { id: 'b' }] })).toEqual({
      ...none,
      form: [
        { table: 'rungs', field: undefined, side: 'gone', records: 1 },
        { table: 'steps', field: undefined, side: 'new', records: 2 },
      ],
    });
  });

  test('tells the first rows of an empty table as added', () => {
    expect(difference({ rungs: [] }, { rungs: [{ id: 'a' }] })).toEqual({
      ...none,
      added: [{ table: 'rungs', name: 'a' }],
    });
  });

  test('tells a change of signs apart from a change of what is said', () => {
    const from = { terms: [{ id: 'a', term: "Kyiv's ask" }] };
    expect(difference(from, { terms: [{ id: 'a', term: 'Kyiv’s ask' }] })).toEqual({
      ...none,
      respelt: [{ table: 'terms', name: 'a', field: 'term', from: "Kyiv's ask", to: 'Kyiv’s ask' }],
    });
  });

  test('leaves out counts, which follow from other records, and the log of changes itself', () => {
    const from = { figures: [{ id: 'count-a', group: 'derived', value: 1 }], updates: [] };
    const to = {
      figures: [
        { id: 'count-a', group: 'derived', value: 2 },
        { id: 'count-b', group: 'derived', value: 1 },
      ],
      updates: [{ date: '2026-11-22', what: 'A.' }],
    };
    expect(difference(from, to)).toEqual(none);
  });
});
