import { describe, expect, test } from 'vitest';
import { rung } from '../../../src/data/schema/rung.ts';
import { rungCounts } from '../../../src/data/select/rungs.ts';
import { actorRow, figureRow, tablesOf } from './rows.ts';

const sources = ['s'];
const step = (given: object) =>
  rung.parse({ id: 'pledged', figure: 'a', basis: 'elysee', named: [], gap: 'Words.', sources, ...given });
const summits = [{ date: '2025-09-04', mode: 'video' as const, sources }];

describe('rungCounts', () => {
  test('fills up with states that nobody named', () => {
    const tables = tablesOf({
      actors: [actorRow({ id: 'fr', name: 'France', short: 'FR' })],
      figures: [figureRow({ value: 3 })],
      rungs: [step({ named: [{ actor: 'fr', how: 'macron' }] })],
    });
    expect(rungCounts(tables)[0]?.states).toEqual([
      { actor: 'fr', name: 'France', short: 'FR', how: 'named', by: 'macron' },
      { how: 'unnamed' },
      { how: 'unnamed' },
    ]);
  });

  test('puts those that the press alone names last', () => {
    const tables = tablesOf({
      actors: [actorRow({ id: 'fr' }), actorRow({ id: 'se' })],
      figures: [figureRow({ value: 2 })],
      rungs: [
        step({
          named: [
            { actor: 'se', how: 'press' },
            { actor: 'fr', how: 'itself' },
          ],
        }),
      ],
    });
    expect(rungCounts(tables)[0]?.states.map(({ how }) => how)).toEqual(['named', 'press']);
  });

  test('names from a summit its coalition states and Ukraine, the announced in a ring', () => {
    const member = { kind: 'state' as const, memberships: ['coalition' as const] };
    const tables = tablesOf({
      actors: [
        actorRow({ id: 'fr', ...member, summits }),
        actorRow({ id: 'ua', kind: 'state', role: 'recipient', summits }),
        actorRow({ id: 'tr', ...member, summits: [{ date: '2025-09-04', mode: 'announced', sources }] }),
        actorRow({ id: 'hu', ...member, summits: [{ date: '2025-09-04', mode: 'unknown', sources }] }),
        actorRow({ id: 'us', kind: 'state', role: 'partner', summits }),
        actorRow({ id: 'eu', kind: 'institution', summits }),
      ],
      figures: [figureRow({ value: 3 })],
      rungs: [step({ summit: '2025-09-04' })],
    });
    expect(rungCounts(tables)[0]?.states).toMatchObject([
      { actor: 'fr', how: 'named', by: 'attended' },
      { actor: 'ua', how: 'named', by: 'attended' },
      { actor: 'tr', how: 'press', by: 'press' },
    ]);
  });

  test('marks where another source takes over the count', () => {
    const tables = tablesOf({
      figures: [figureRow({ value: 0 })],
      rungs: [step({ id: 'a' }), step({ id: 'b' }), step({ id: 'c', basis: 'rferl' })],
    });
    expect(rungCounts(tables).map(({ otherBasis }) => otherBasis)).toEqual([false, false, true]);
  });

  test('refuses a step that names more states than its figure counts', () => {
    const tables = tablesOf({
      actors: [actorRow({ id: 'fr' }), actorRow({ id: 'se' })],
      figures: [figureRow({ value: 1 })],
      rungs: [
        step({
          named: [
            { actor: 'se', how: 'press' },
            { actor: 'fr', how: 'press' },
          ],
        }),
      ],
    });
    expect(() => rungCounts(tables)).toThrow('pledged names 2 states and a counts 1');
  });
});
