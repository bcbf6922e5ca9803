import { describe, expect, test } from 'vitest';
import { QUALIFIERS } from '../../src/data/schema/figure.ts';
import { loadTables } from '../../src/data/tables.ts';
import {
  formatDigits,
  formatEuros,
  formatFigure,
  formatFixed,
  formatQualifier,
  formatUnit,
} from '../../src/i18n/number.ts';
import { figureRow } from '../data/select/rows.ts';

test('formatDigits parts thousands and keeps three places', () => {
  expect([0, 999, 1000, 64000, 0.585, 1.5, 0.0004].map(formatDigits)).toEqual([
    '0',
    '999',
    '1,000',
    '64,000',
    '0.585',
    '1.5',
    '0',
  ]);
});

test('formatFixed keeps its places and rounds the decimal that is written', () => {
  expect([formatFixed(11.025, 1), formatFixed(2.835, 2), formatFixed(0, 2), formatFixed(1234.5, 0)]).toEqual([
    '11.0',
    '2.84',
    '0.00',
    '1,235',
  ]);
});

// \u00a0 keeps a number and its unit on one line.
describe('formatFigure in full', () => {
  test.each([
    ['troops', '1,250'],
    ['states', '1,250'],
    ['EUR billion', '€1,250\u00a0billion'],
    ['EUR million', '€1,250\u00a0million'],
    ['GBP million', '£1,250\u00a0million'],
    ['USD million', '$1,250\u00a0million'],
    ['%', '1,250%'],
    ['km', '1,250\u00a0km'],
    ['minutes', '1,250\u00a0minutes'],
    ['years', '1,250\u00a0years'],
    ['tonnes', '1,250\u00a0tonnes'],
    ['brigades', '1,250\u00a0brigades'],
  ])('shows 1250 %s as %s', (unit, shown) => {
    expect(formatFigure(figureRow({ value: 1250, unit }))).toBe(shown);
  });

  test('keeps both ends of a range', () => {
    expect(formatFigure(figureRow({ low: 10000, high: 30000 }))).toBe('10,000–30,000');
    expect(formatFigure(figureRow({ low: 40, high: 50, unit: 'EUR billion' }))).toBe('€40–50\u00a0billion');
    expect(formatFigure(figureRow({ low: 2, high: 3, unit: 'brigades' }))).toBe('2–3\u00a0brigades');
  });

  test('gives the words that were said without a unit', () => {
    expect(formatFigure(figureRow({ said: 'thousands' }))).toBe('thousands');
    expect(formatFigure(figureRow({ said: 'several', unit: 'brigades' }))).toBe('several');
  });

  test('puts the qualifier before number and sign', () => {
    expect(formatFigure(figureRow({ value: 200000, qualifier: 'at-least' }))).toBe('at least 200,000');
    expect(formatFigure(figureRow({ value: 90, unit: 'EUR billion', qualifier: 'up-to' }))).toBe(
      'up to €90\u00a0billion',
    );
  });
});

describe('formatFigure in the other forms', () => {
  test('bare is the number alone', () => {
    expect(formatFigure(figureRow({ value: 90, unit: 'EUR billion', qualifier: 'up-to' }), 'bare')).toBe('90');
    expect(formatFigure(figureRow({ low: 10000, high: 30000, qualifier: 'about' }), 'bare')).toBe('10,000–30,000');
    expect(formatFigure(figureRow({ said: 'thousands' }), 'bare')).toBe('thousands');
  });

  test('words is the number in words, without qualifier', () => {
    expect(formatFigure(figureRow({ value: 26, unit: 'states', qualifier: 'about' }), 'words')).toBe('twenty-six');
  });

  test('words does not fit a range, words, a fraction or a number of three digits', () => {
    expect(() => formatFigure(figureRow({ low: 2, high: 3 }), 'words')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: a is no single number: form="words" does not fit]`,
    );
    expect(() => formatFigure(figureRow({ said: 'many' }), 'words')).toThrow(RangeError);
    expect(() => formatFigure(figureRow({ value: 2.5 }), 'words')).toThrow(RangeError);
    expect(() => formatFigure(figureRow({ value: 100 }), 'words')).toThrow(RangeError);
  });
});

test('formatQualifier has words for each', () => {
  expect(QUALIFIERS.map(formatQualifier)).toEqual(['at least', 'more than', 'fewer than', 'up to', 'about', 'nearly']);
});

describe('formatUnit', () => {
  test('names the unit that the number does not show', () => {
    const units = ['troops', 'EUR billion', 'USD million', '%', 'km', 'years', 'brigades'];
    expect(units.map((unit) => formatUnit(figureRow({ unit })))).toEqual(['troops', '', '', '', '', '', '']);
  });

  test('counts one, and gives a place in an order none', () => {
    expect(formatUnit(figureRow({ unit: 'votes', value: 1 }))).toBe('vote');
    expect(formatUnit(figureRow({ unit: 'votes', value: 42 }))).toBe('votes');
    expect(formatUnit(figureRow({ unit: 'rank', value: 3 }))).toBe('');
  });

  test('knows every unit of the record: shown in the number, or a plain word of what is counted', () => {
    const named = new Set(loadTables().figures.map(formatUnit));
    expect([...named].filter((unit) => !/^[a-z]*$/.test(unit))).toEqual([]);
  });
});

test('formatEuros takes billions down to millions under one', () => {
  expect([115.381, 3.605, 0.632, 0.004].map(formatEuros)).toEqual([
    '€115.4\u00a0billion',
    '€3.6\u00a0billion',
    '€632\u00a0million',
    '€4\u00a0million',
  ]);
});
