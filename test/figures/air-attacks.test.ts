import { describe, expect, test } from 'vitest';
import { attackMonths, isPartial } from '../../src/data/select/air-attacks.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { airAttacks, attackInput, breakOf, monthFigures, monthWords } from '../../src/figures/air-attacks.ts';
import { drawnIds } from './picture.tsx';

const tables = getTables();
const full = tables.airAttacks.filter((row) => !isPartial(row));
const input = attackInput(tables);

describe('air attacks by month', () => {
  test('says in its title what the rows say', () => {
    expect(airAttacks.title(tables)).toBe(
      'By Ukraine’s count strike drones rose from hundreds a month to thousands. Missiles stayed below 300 a month.',
    );
    const in2023 = full.filter(({ month }) => month.startsWith('2023')).map(({ strikeDrones }) => strikeDrones);
    expect(Math.round(in2023.reduce((sum, n) => sum + n, 0) / in2023.length)).toBe(259);
    const before = full.filter(({ month }) => month < '2024-09');
    const since = full.filter(({ month }) => month >= '2024-09');
    expect(Math.max(...before.map(({ strikeDrones }) => strikeDrones))).toBeLessThan(1_000);
    expect(Math.min(...since.map(({ strikeDrones }) => strikeDrones))).toBeGreaterThan(1_000);
    expect(Math.max(...tables.airAttacks.map(({ missiles }) => missiles))).toBe(298);
  });

  test('has annotations that hold of the rows', () => {
    const { yearBefore, summer, article, most } = attackMonths(tables);
    expect([yearBefore, summer, article, most].map(({ month, strikeDrones }) => [month, strikeDrones])).toEqual([
      ['2024-09', 1_334],
      ['2025-07', 6_303],
      ['2025-09', 5_648],
      ['2026-04', 6_583],
    ]);
    expect(input.notes.map(({ lines }) => lines.wide)).toEqual([
      ['1,334 in September\u00A02024', 'a year before the article'],
      ['6,303 in July\u00A02025', 'the highest summer month'],
      ['5,648 in September\u00A02025', 'the article’s month: 4.2 times a year before'],
      ['6,583 in April\u00A02026', 'the highest full month'],
    ]);
    expect(input.notes.length + 1).toBeLessThanOrEqual(5);
  });

  test('says what stepped up means, as the rows have it', () => {
    expect(airAttacks.notes(tables)[0]).toContain('4.2 times as many');
    const drones = (month: string) => tables.airAttacks.find((row) => row.month === month)?.strikeDrones ?? 0;
    expect(drones('2025-09') / drones('2024-09')).toBeCloseTo(4.23, 2);
    expect(drones('2025-07')).toBeGreaterThan(Math.max(drones('2025-08'), drones('2025-09')));
  });

  test('agrees with the figures that prose quotes', () => {
    for (const figure of tables.figures.filter(({ id }) => /^attack-(?:drones|missiles)-/.test(id))) {
      const row = tables.airAttacks.find(({ month }) => month === figure.asOf);
      expect([figure.id, figure.value]).toEqual([
        figure.id,
        figure.id.startsWith('attack-drones') ? row?.strikeDrones : row?.missiles,
      ]);
    }
    expect(recordById(tables.figures, 'attack-drones-2025-07').value).toBe(6_303);
  });

  test('draws one break in method, and the two months of which only a part is known', () => {
    expect(breakOf(tables).at).toBe('2025-08');
    expect(input.rows.filter(({ partial }) => partial).map(({ month }) => month)).toEqual(['2022-09', '2026-05']);
    const faulty = { ...tables, series: tables.series.map((row) => ({ ...row, breaks: [] })) };
    expect(() => breakOf(faulty)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: The count of air attacks has 0 breaks in method; the figure draws one]`,
    );
  });

  test('fits its scales: no bar is higher than its panel', () => {
    expect(Math.max(...input.rows.map(({ drones }) => drones))).toBeLessThan(7_000);
    expect(Math.max(...input.rows.map(({ missiles }) => missiles))).toBeLessThan(300);
  });

  test.each(['air-attacks-wide', 'air-attacks-middle', 'air-attacks-narrow'] as const)(
    '%s draws the months of the table',
    (picture) => {
      const { rows } = airAttacks.rows(tables);
      expect(drawnIds(picture)).toEqual(rows.map(([month]) => month));
      expect(rows).toHaveLength(45);
    },
  );

  test('names in its table how each month was counted, and shows no rate', () => {
    const { columns, rows } = airAttacks.rows(tables);
    const method = columns.findIndex(({ key }) => key === 'method');
    const change = rows.findIndex((row, index) => index > 0 && row[method] !== rows[index - 1]?.[method]);
    expect(rows[change]?.[0]).toBe('2025-08');
    expect(columns.map(({ key }) => key)).toEqual(['month', 'strikeDrones', 'missiles', 'days', 'method']);
  });

  test('says whose claim it is, and credits it', () => {
    expect(airAttacks.measure(tables)).toContain('One side’s claims, not verified');
    const notes = airAttacks.notes(tables).join(' ');
    expect(notes).toContain('Interception rates cannot be compared across this month');
    expect(notes).toContain('Credit: Ukrainian Air Force; Petro Ivaniuk');
    expect(notes).toContain('The mirror says ODC-BY 1.0');
  });
});

test('monthFigures names the figures that are the sum of their month', () => {
  const ids = monthFigures(tables);
  expect(ids).toContain('attack-missiles-2025-09');
  for (const id of ids) {
    const row = tables.airAttacks.find(({ month }) => id.endsWith(month));
    const sum = id.startsWith('attack-drones') ? row?.strikeDrones : row?.missiles;
    expect([id, recordById(tables.figures, id).value]).toEqual([id, sum]);
  }
});

test('monthWords has words for each month, and says of which days a part of one is', () => {
  const words = monthWords(tables).map((mark) => [mark.name, mark.words.replaceAll('\u00A0', ' ')]);
  expect(words.length).toBe(tables.airAttacks.length);
  expect(words).toContainEqual(['2026-04', expect.stringMatching(/^April 2026: strike drones 6,583, missiles \d+$/)]);
  expect(words.at(-1)).toEqual([
    '2026-05',
    expect.stringMatching(/^May 2026, 1–17 May only: strike drones [\d,]+, missiles \d+$/),
  ]);
});
