import { describe, expect, test } from 'vitest';
import { TERMS } from '../../src/charts/per-km-address.ts';
import { TERM_LIMITS } from '../../src/data/figure-states.ts';
import { frontLengths } from '../../src/data/select/front-line.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { lowOf } from '../../src/figures/numbers-in-the-debate.ts';
import { densityOf, peoplePerKm, sizesPerKm, usualTerms } from '../../src/figures/people-per-km.ts';
import { perKmTerms, perKmWords } from '../../src/figures/per-km-terms.ts';
import { perKm } from '../../src/geometry/people-per-km.ts';
import { say } from '../../src/i18n/words.ts';

const tables = getTables();

describe('the title of people-per-km', () => {
  const usual = usualTerms(tables);

  test('says what the usual terms give, and parts no number from what it counts', () => {
    expect(usual).toEqual({ people: 64_000, share: 25, front: 1000 });
    expect(perKm(usual)).toBe(16);
    expect(peoplePerKm.title(tables)).toMatch(/^64,000\u00a0people would leave 16\u00a0on duty on each kilometre\. /);
  });

  test('says that nobody planned it, as does the sentence above the terms', () => {
    expect(peoplePerKm.title(tables)).toContain('No plan of 2025');
    expect(say('chart.people-per-km.noPlan')).toMatch(/^No plan of 2025/);
  });
});

describe('the terms of people-per-km', () => {
  const terms = perKmTerms(tables);

  test('stand in the order of the formula', () => {
    expect(terms.map(({ name }) => name)).toEqual(TERMS);
  });

  test('offer every length of the front on record', () => {
    const offered = terms.find(({ name }) => name === 'front')?.choices.map(({ value }) => value);
    expect(offered).toEqual(frontLengths(tables).map(lowOf));
    expect(offered).toEqual([1000, 1250, 1400]);
  });

  test('have choices and marks of their own, within their limits', () => {
    for (const { name, choices, marks } of terms) {
      for (const list of [choices, marks]) {
        const values = list.map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
        expect(values.filter((value) => value < TERM_LIMITS[name].min || value > TERM_LIMITS[name].max)).toEqual([]);
      }
    }
  });

  test('name what is allowed and leave open what is kept', () => {
    expect(terms.map(({ bad }) => bad)).toMatchInlineSnapshot(`
      [
        "Whole numbers from 1,000 to 200,000 are allowed. {kept} is kept.",
        "Whole numbers from 1 to 100 are allowed. {kept} is kept.",
        "Whole numbers from 500 to 2,500 are allowed. {kept} is kept.",
      ]
    `);
  });

  test('stand at a choice of the record before the reader has touched them', () => {
    const usual = usualTerms(tables);
    expect(terms.filter(({ name, choices }) => !choices.some(({ value }) => value === usual[name]))).toEqual([]);
  });

  test('hold every mark for the island to fill in', () => {
    expect(perKmWords(tables).spoken).toContain('{usual}');
    expect(perKmWords(tables).meaning).toContain('{gap}');
  });
});

describe('the rows of people-per-km', () => {
  test('densityOf keeps both ends of a range', () => {
    expect(densityOf(recordById(tables.figures, 'force-40-50k'), 25, 1000)).toBe('10–13');
    expect(densityOf(recordById(tables.figures, 'force-10k-zelenskyy'), 25, 1250)).toBe('2');
  });

  test('hold each size on each length once', () => {
    const { rows } = peoplePerKm.rows(tables);
    expect(rows).toHaveLength(sizesPerKm(tables).length * frontLengths(tables).length);
    expect(new Set(rows.map((row) => `${row[0]} ${row[5]}`)).size).toBe(rows.length);
  });

  test('are in the description, number for number', () => {
    const { rows } = peoplePerKm.rows(tables);
    const description = peoplePerKm.description(tables);
    expect(
      rows.filter((row) => !description.includes(`${row[8]} on ${Number(row[5]).toLocaleString('en-GB')} km`)),
    ).toEqual([]);
  });
});
