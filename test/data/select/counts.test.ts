import { expect, test } from 'vitest';
import { comparedActors, countAtLeast, countLevels } from '../../../src/data/select/counts.ts';
import { actorRow, positionRow, tablesOf } from './rows.ts';

const tables = tablesOf({
  actors: [
    actorRow({ id: 'fr', role: 'co-chair' }),
    actorRow({ id: 'us', role: 'partner' }),
    actorRow({ id: 'hu', role: 'outside' }),
    actorRow({ id: 'eu', kind: 'institution', role: 'institution' }),
    actorRow({ id: 'ua', role: 'recipient' }),
    actorRow({ id: 'ru', role: 'opponent' }),
    actorRow({ id: 'coalition', kind: 'group', role: 'context' }),
    actorRow({ id: 'mt' }),
  ],
  positions: ['fr', 'us', 'hu', 'eu', 'ua', 'ru', 'coalition'].map((actor) =>
    positionRow({ id: actor, actor, level: actor === 'hu' ? 'ruled-out' : 'conditional' }),
  ),
});

test('comparedActors leaves out the recipient, the opponent, groups and whoever has no record', () => {
  expect(comparedActors(tables).map((row) => row.id)).toEqual(['fr', 'us', 'hu', 'eu']);
});

test('countLevels counts each compared actor once in a domain on a day', () => {
  expect(countLevels(tables, 'land', '2026-07-01')).toEqual({
    'ruled-out': 1,
    'not-stated': 0,
    supportive: 0,
    conditional: 3,
    specific: 0,
    'in-place': 0,
  });
  expect(countLevels(tables, 'sea', '2026-07-01')['not-stated']).toBe(4);
  expect(countLevels(tables, 'land', '2025-09-03')['not-stated']).toBe(4);
});

test('countAtLeast counts whoever stands at a step or above, and neither refusal nor silence', () => {
  const levels = ['supportive', 'conditional', 'conditional', 'specific', 'ruled-out'] as const;
  const mixed = tablesOf({
    actors: levels.map((_, n) => actorRow({ id: `a${n}` })),
    positions: levels.map((level, n) => positionRow({ id: `p${n}`, actor: `a${n}`, level })),
  });
  expect(countAtLeast(mixed, 'land', '2026-07-01')).toEqual({
    supportive: 4,
    conditional: 3,
    specific: 1,
    'in-place': 0,
  });
});
