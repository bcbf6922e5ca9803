import { describe, expect, test } from 'vitest';
import type { Frozen } from '../../../src/data/archive/archive.ts';
import { changesBetween } from '../../../src/data/archive/changes.ts';
import type { State } from '../../../src/data/archive/state.ts';

const update = (date: string, what: string, records: string[]) => ({
  date,
  kind: 'correction',
  records,
  what,
  why: 'B.',
});
const frozen = (date: string, state: State): Frozen => {
  return { date, version: date, tables: {}, figures: [], files: {}, state };
};
const first: State = { actors: [{ id: 'fr', name: 'A' }], updates: [update('2026-11-22', 'A.', ['fr'])] };
const second: State = {
  actors: [{ id: 'fr', name: 'B' }],
  updates: [update('2026-11-22', 'In other words.', ['fr']), update('2026-11-23', 'C.', ['fr'])],
};
const archive = [frozen('2026-11-22', first), frozen('2026-11-23', second)];

describe('changesBetween', () => {
  test('tells each step, newest first, and nothing of today where nothing changed', () => {
    const steps = changesBetween(archive, second);
    expect(steps.map(({ from, to, changed }) => [from, to, changed.length])).toEqual([['2026-11-22', '2026-11-23', 1]]);
  });

  test('tells what changed since the last date', () => {
    const now = {
      ...second,
      actors: [
        { id: 'fr', name: 'B' },
        { id: 'de', name: 'C' },
      ],
    };
    const [today] = changesBetween(archive, now);
    expect([today?.from, today?.to, today?.added]).toEqual([
      '2026-11-23',
      undefined,
      [{ table: 'actors', name: 'de' }],
    ]);
  });

  test('takes as updates of a step those that were written in it, and none whose words were mended', () => {
    expect([...(changesBetween(archive, second)[0]?.subjects ?? [])]).toEqual(['2026-11-23 correction fr']);
  });

  test('tells nothing where nothing was frozen', () => {
    expect(changesBetween([], second)).toEqual([]);
  });
});
