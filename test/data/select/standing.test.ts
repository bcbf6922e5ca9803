import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/data/schema/id.ts';
import { neighboursOf, standingsOf } from '../../../src/data/select/standing.ts';
import { getTables } from '../../../src/data/tables.ts';

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
  const neighbours = neighboursOf(tables, poland, '2026-07-01', 5);

  test('gives the most alike first, and neither the actor itself nor one that shares nothing', () => {
    expect(neighbours).toHaveLength(5);
    expect(neighbours.map(({ actor }) => actor.id)).not.toContain('pl');
    const shares = neighbours.map(({ alike, of }) => alike / of);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(Math.min(...neighbours.map(({ alike }) => alike))).toBeGreaterThan(0);
  });
});
