import { describe, expect, test } from 'vitest';
import { phrase } from '../../../src/data/schema/phrase.ts';

const row = {
  id: 'the-or',
  quote: 'a-sentence',
  role: 'fork',
  text: 'ou',
  gloss: 'or',
  gist: 'Words.',
  readings: [{ outlet: 'A wire', date: '2025-09-04', wording: 'Both.', sources: ['s'] }],
  clarified: [],
};

const faultsOf = (given: object) =>
  phrase.safeParse({ ...row, ...given }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

describe('phrase', () => {
  test('takes a part with a report in our words, or in a recorded quotation', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ article: { date: '2025-09', quote: 'a-headline', sources: ['s'] } })).toEqual([]);
  });

  test('refuses a report, a clarification or an article that says nothing', () => {
    const silent = { date: '2025-09-04', sources: ['s'] };
    expect(
      faultsOf({
        readings: [{ outlet: 'A wire', ...silent }],
        clarified: [{ who: 'Somebody', ...silent }],
        article: silent,
      }),
    ).toEqual([
      'readings.0.wording: wording, quote or both',
      'clarified.0.wording: wording, quote or both',
      'article.wording: wording, quote or both',
    ]);
  });

  test('refuses a report without a source, and a role of its own', () => {
    expect(faultsOf({ readings: [{ ...row.readings[0], sources: [] }] })).toEqual([
      'readings.0.sources: at least one source id',
    ]);
    expect(faultsOf({ role: 'twig' })).toHaveLength(1);
  });
});
