import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/data/schema/position.ts';
import { comparedActors, countLevels } from '../../src/data/select/counts.ts';
import { levelOn } from '../../src/data/select/level.ts';
import { recordById } from '../../src/data/select/record.ts';
import { loadTables } from '../../src/data/tables.ts';

const tables = loadTables();
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the positions of the record', () => {
  test('on land when the record ends: three specific, fourteen refusals, nothing in place', () => {
    const specific = comparedActors(tables).filter(
      (actor) => levelOn(tables, actor.id, 'land', '2026-07-01').level === 'specific',
    );
    expect(idsOf(specific).sort()).toEqual(['ee', 'fr', 'gb']);
    const counts = countLevels(tables, 'land', '2026-07-01');
    expect([counts.specific, counts['ruled-out'], counts['in-place']]).toEqual([3, 14, 0]);
  });

  test('of money or arms that were given are in place, and of what was promised are not', () => {
    const unlike = (rows: readonly { id: string; domain: string; level: string; summary: string }[]) =>
      idsOf(
        rows.filter(
          ({ domain, level, summary }) =>
            domain === 'funding' && /\b(gave|delivered|support has passed)\b/.test(summary) !== (level === 'in-place'),
        ),
      );
    expect(unlike(tables.positions)).toEqual([]);
    const given = { domain: 'funding', level: 'specific', summary: 'Estonia gave 0.3 percent of GDP in 2025.' };
    expect(unlike([{ id: 'given', ...given }])).toEqual(['given']);
    expect(unlike([{ id: 'planned', ...given, level: 'in-place', summary: 'Estonia plans it.' }])).toEqual(['planned']);
  });

  test('of the level not-stated are silence, and only they are', () => {
    const silent = (flags: readonly string[] = []) => flags.includes('absence');
    expect(idsOf(tables.positions.filter((row) => (row.level === 'not-stated') !== silent(row.flags)))).toEqual([]);
  });

  test('hold for a day at least, and none begins after the record ends', () => {
    expect(idsOf(tables.positions.filter((row) => row.until === row.asOf))).toEqual([]);
    expect(idsOf(tables.positions.filter((row) => row.asOf > '2026-07-01'))).toEqual([]);
  });

  test('have ids that say whose, on what and when', () => {
    const others = tables.positions.filter((row) => !row.id.startsWith(`${row.actor}-${row.domain}-`));
    expect(idsOf(others)).toEqual([]);
  });

  test('quote only words of their own day, as one of their own sources has them', () => {
    const foreign = (rows: readonly Position[]) =>
      rows.filter(({ quote, asOf, sources }) => {
        if (quote === undefined) return false;
        const words = recordById(tables.quotes, quote);
        return words.date !== asOf || !words.sources.some((source) => sources.includes(source));
      });
    const quoting = tables.positions.filter(({ quote }) => quote !== undefined);
    expect(quoting).toHaveLength(12);
    expect(idsOf(foreign(quoting))).toEqual([]);
    const [first] = quoting.filter(({ id }) => id === 'it-land-2025-09-04');
    expect(first && idsOf(foreign([{ ...first, asOf: '2025-09-08' }]))).toEqual(['it-land-2025-09-04']);
    expect(first && idsOf(foreign([{ ...first, sources: [] }]))).toEqual(['it-land-2025-09-04']);
  });
});
