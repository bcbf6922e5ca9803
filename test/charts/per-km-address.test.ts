import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTerm, readTerms, TERMS, writeTerms } from '../../src/charts/per-km-address.ts';

const USUAL = { people: 64_000, share: 25, front: 1000 };
const LIMITS = {
  people: { min: 1000, max: 200_000 },
  share: { min: 1, max: 100 },
  front: { min: 500, max: 2500 },
};
const within = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
const terms = fc.record({ people: within(LIMITS.people), share: within(LIMITS.share), front: within(LIMITS.front) });

describe('readTerm', () => {
  test.each([
    ['25000', 25_000],
    ['25,000', 25_000],
    [' 9641 ', 9641],
    ['1000', 1000],
    ['200000', 200_000],
  ])('reads "%s"', (text, value) => {
    expect(readTerm(text, LIMITS.people)).toBe(value);
  });

  test.each(['', 'many', '999', '200001', '-5000', '2.5e4', '25000.5', '25,00', '0x6000', '25 000', 'NaN', 'Infinity'])(
    'does not take "%s"',
    (text) => {
      expect(readTerm(text, LIMITS.people)).toBeUndefined();
    },
  );
});

describe('readTerms', () => {
  test('takes an address without terms for the usual ones', () => {
    expect(readTerms('?domain=air', USUAL, LIMITS)).toEqual({ terms: USUAL, faults: [] });
  });

  test('reads the terms that are given and leaves the others as usual', () => {
    expect(readTerms('?people=25000&front=1250', USUAL, LIMITS).terms).toEqual({
      people: 25_000,
      share: 25,
      front: 1250,
    });
  });

  test('falls back to the usual term for a bad value, and reports it', () => {
    expect(readTerms('?people=all&share=101&front=1250', USUAL, LIMITS)).toEqual({
      terms: { people: 64_000, share: 25, front: 1250 },
      faults: [
        { name: 'people', value: 'all' },
        { name: 'share', value: '101' },
      ],
    });
  });

  test('gives terms within the limits whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (people, share, front) => {
        const query = `?${new URLSearchParams({ people, share, front })}`;
        const read = readTerms(query, USUAL, LIMITS);
        for (const name of TERMS) {
          expect(Number.isInteger(read.terms[name])).toBe(true);
          expect(read.terms[name]).toBeGreaterThanOrEqual(LIMITS[name].min);
          expect(read.terms[name]).toBeLessThanOrEqual(LIMITS[name].max);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('writeTerms', () => {
  test('says only what differs from the usual, and keeps other names', () => {
    expect(writeTerms(USUAL, USUAL, '?people=25000&asof=2025-09-04')).toBe('?asof=2025-09-04');
    expect(writeTerms({ ...USUAL, share: 100 }, USUAL, '?bar=deployed')).toBe('?bar=deployed&share=100');
    expect(writeTerms(USUAL, USUAL)).toBe('');
  });

  test('writes what readTerms reads', () => {
    fc.assert(
      fc.property(terms, terms, (mine, usual) => {
        expect(readTerms(writeTerms(mine, usual), usual, LIMITS)).toEqual({ terms: mine, faults: [] });
      }),
      { numRuns: 100 },
    );
  });
});
