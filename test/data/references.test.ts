import { describe, expect, test } from 'vitest';
import { append, faults, swap, tables, told } from './fixture.ts';

describe('a source', () => {
  const unused = `- id: unused
  publisher: "Nobody's"
  accessed: "2025-10-01"
  tier: C
  voice: press
`;

  test('that nothing cites is a fault', () => {
    expect(told(append('sources.yaml', unused))).toMatchInlineSnapshot(`
      "content/data/sources.yaml:16:3  unused  [uncited-source]
        16 | - id: unused
           |   ^
        came:    a source that nothing cites
        allowed: a source that some record or some prose cites; cite it or take it out"
    `);
  });

  test('that prose alone cites is none', () => {
    expect(tables(append('sources.yaml', unused), new Set(['unused'])).sources).toHaveLength(3);
  });

  test('that only a term cites is none', () => {
    const files = { ...append('sources.yaml', unused), ...swap('terms.yaml', '[wire-report]', '[unused]') };
    expect(faults(files)).toEqual([]);
  });
});

describe('a part of a quotation', () => {
  const next = `
- id: the-verb
  quote: macron-no-unanimity
  role: branch
  text: "It does"
  gloss: "it does"
  gist: "It came first."
  readings: []
  clarified: []
`;

  test('stands in it letter for letter', () => {
    expect(told(swap('anatomy.yaml', 'text: "does not have"', 'text: "doesn’t have"'))).toMatchInlineSnapshot(`
      "content/data/anatomy.yaml:4:9  no-unanimity › text  [words-not-quoted]
        4 |   text: "doesn’t have"
          |         ^
        came:    "doesn’t have"
        allowed: words of the quotation macron-no-unanimity, letter for letter and in its order"
    `);
  });

  test('comes after the part before it', () => {
    expect(faults(append('anatomy.yaml', next)).map(({ record, came }) => [record, came])).toEqual([
      ['the-verb', '"It does"'],
    ]);
    expect(faults(append('anatomy.yaml', next.replaceAll('It does', 'unanimity')))).toEqual([]);
  });
});
