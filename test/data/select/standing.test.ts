import { describe, expect, test } from 'vitest';
import { DOMAINS } from '../../../src/data/domains.ts';
import type { Level } from '../../../src/data/levels.ts';
import type { ActorId } from '../../../src/data/schema/id.ts';
import { neighboursOf, standingsOf } from '../../../src/data/select/standing.ts';
import { getTables } from '../../../src/data/tables.ts';
import { actorRow, positionRow, tablesOf } from './rows.ts';

const tables = getTables();
const poland = 'pl' as ActorId;

describe('standingsOf', () => {
  test('names every domain once, the strongest level first and silence last', () => {
    const standings = standingsOf(tables, poland, '2026-07-01');
    expect(standings.map(({ level }) => level)).toEqual(expect.arrayContaining(['in-place', 'ruled-out']));
    expect(standings[0]?.level).toBe('in-place');
    expect(standings.flatMap(({ domains }) => domains).sort()).toEqual(
      ['air', 'backstop', 'funding', 'land', 'logistics', 'monitoring', 'sea', 'training'].sort(),
    );
  });

  test('is silence in all domains before the first record', () => {
    expect(standingsOf(tables, poland, '2020-01-01').map(({ level }) => level)).toEqual(['not-stated']);
  });
});

describe('neighboursOf', () => {
  const portugal = neighboursOf(tables, 'pt' as ActorId, '2026-07-01', 5);

  test('gives the most alike first, and not the actor itself', () => {
    expect(portugal.map(({ actor, alike, of }) => [actor.id, alike, of])).toEqual([
      ['be', 4, 5],
      ['fr', 3, 5],
      ['de', 3, 5],
      ['gb', 3, 5],
    ]);
  });

  const alike = (own: readonly Level[], other: readonly Level[]) => {
    const cells = (actor: string, levels: readonly Level[]) =>
      DOMAINS.slice(0, levels.length).map((domain, index) =>
        positionRow({ id: `${actor}-${domain}`, actor, domain, level: levels[index] ?? 'supportive' }),
      );
    const rows = tablesOf({
      actors: [actorRow({ id: 'fr' }), actorRow({ id: 'gb' })],
      positions: [...cells('fr', own), ...cells('gb', other)],
    });
    return neighboursOf(rows, 'fr' as ActorId, '2026-07-01', 5).map((row) => [row.alike, row.of]);
  };

  test('tells no likeness of fewer than four domains that both speak of', () => {
    const four: Level[] = ['conditional', 'conditional', 'specific', 'in-place'];
    expect(alike(four, four)).toEqual([[4, 4]]);
    expect(alike([...four, 'specific'], four)).toEqual([[4, 4]]);
    expect(alike(four, four.slice(0, 3))).toEqual([]);
  });

  test('tells none where most levels do not agree', () => {
    const own: Level[] = ['conditional', 'conditional', 'conditional', 'conditional'];
    expect(alike(own, ['conditional', 'conditional', 'conditional', 'specific'])).toEqual([[3, 4]]);
    expect(alike(own, ['conditional', 'conditional', 'specific', 'specific'])).toEqual([]);
  });
});
