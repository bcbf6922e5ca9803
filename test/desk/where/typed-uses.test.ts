import { describe, expect, test } from 'vitest';
import { typedUses } from '../../../src/desk/where/typed-uses.ts';
import { swap } from '../../data/fixture.ts';
import { content } from '../fixture.ts';

const WORDS = 'content/i18n/en.yaml';

/** The uses of a number in the small content, with other words of the interface. */
function told(id: string, words = 'nav:\n  label: Site\n', overrides = {}) {
  const known = content(overrides);
  const worded = new Map([...known.worded, [WORDS, words]]);
  return typedUses({ table: 'figures', id }, { ...known, worded }).map(
    (use) => `${use.file}:${use.line}:${use.column} ${use.key}: ${use.words}`,
  );
}

describe('typedUses', () => {
  test('finds a number that a table and the interface type out', () => {
    const claims = swap('claims.yaml', 'The first number was large.', 'It was 64,000, not 6,400.');
    expect(told('force-64k', 'nav:\n  label: About 64,000 people\n', claims)).toEqual([
      expect.stringMatching(
        /^content\/data\/claims\.yaml:\d+:14 data\/claims\/ask-64000\/statement: It was ›64,000‹, not 6,400\.$/,
      ),
      'content/i18n/en.yaml:2:10 i18n/en/nav.label: About ›64,000‹ people',
    ]);
  });

  test('finds either end of a range, and no words of the record itself', () => {
    const range = swap('figures.yaml', 'high: 30000', 'high: 30000\n  note: "30,000 at most."');
    const [id = ''] = content(range).tables.figures.rows.flatMap(({ row }) => (row.high === 30_000 ? [row.id] : []));
    expect(told(id, 'nav:\n  label: 30,000\n', range)).toEqual([
      'content/i18n/en.yaml:2:10 i18n/en/nav.label: ›30,000‹',
    ]);
  });

  test('finds a number spelt out, and no day and no name', () => {
    const sixteen = swap('figures.yaml', 'value: 64000', 'value: 16');
    const words = 'a: Sixteen states\nb: 16 May 2026\nc: the 16th package\n';
    expect(told('force-64k', words, sixteen)).toEqual(['content/i18n/en.yaml:1:4 i18n/en/a: ›Sixteen‹ states']);
  });

  test('leaves the words of others alone', () => {
    expect(told('force-64k', undefined, swap('quotes.yaml', 'does not have unanimity', '64,000'))).toEqual([]);
  });

  test('leaves small numbers alone, which stand for too much', () => {
    expect(told('force-64k', 'a: two\n', swap('figures.yaml', 'value: 64000', 'value: 2'))).toEqual([]);
  });

  test('finds nothing for what is no number, and in a file that cannot be read', () => {
    expect(typedUses({ table: 'actors', id: 'fr' }, content())).toEqual([]);
    expect(told('force-64k', 'nav: "64,000')).toEqual([]);
  });
});
