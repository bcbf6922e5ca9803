import { describe, expect, test } from 'vitest';
import { append, faults, swap, tables, told } from './fixture.ts';

describe('a duplicate', () => {
  test('id names the line that has it already', () => {
    const again = '- id: backstop\n  term: "Again"\n  definition: "Again."\n';
    expect(told(append('terms.yaml', again))).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:7  backstop › id  [duplicate-id]
        5 | - id: backstop
          |       ^
        came:    "backstop"
        allowed: an id of its own; line 1 has this one already"
    `);
  });

  test('id in another table is none', () => {
    expect(faults(swap('terms.yaml', 'id: backstop', 'id: ceasefire'))).toEqual([]);
  });

  test.each([
    ['https://www.example.com/report', 'www'],
    ['http://example.com/report', 'scheme'],
    ['https://example.com/report/', 'last slash'],
    ['http://www.example.com/report/', 'all three'],
  ])('address may not hide behind another spelling: %s (%s)', (url) => {
    const twin = `- id: twin\n  url: "${url}"\n  publisher: "A twin"\n  accessed: "2025-10-01"\n  tier: C\n  voice: press\n`;
    const [fault, ...more] = faults(append('sources.yaml', twin), new Set(['twin']));
    expect(more).toEqual([]);
    expect([fault?.record, fault?.field, fault?.came]).toEqual(['twin', 'url', `"${url}"`]);
    expect(fault?.allowed).toBe('an address of its own; wire-report has this one already');
  });

  test.each(['https://example.com/report?page=2', 'https://example.com/Report', 'https://news.example.com/report'])(
    'address is not %s',
    (url) => {
      const other = `- id: other\n  url: "${url}"\n  publisher: "Another"\n  accessed: "2025-10-01"\n  tier: C\n  voice: press\n`;
      expect(faults(append('sources.yaml', other), new Set(['other']))).toEqual([]);
    },
  );
});

describe('dates', () => {
  test('until is not before asOf', () => {
    expect(told(swap('positions.yaml', 'until: "2026-01-06"', 'until: "2025-09-03"'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:6:10  fr-land-2025-09-04 › until  [dates-reversed]
        6 |   until: "2025-09-03"
          |          ^
        came:    "2025-09-03"
        allowed: a date not before asOf, 2025-09-04"
    `);
  });

  test('until is a month by its first day, so it may not be the month of a later asOf', () => {
    expect(faults(swap('positions.yaml', 'until: "2026-01-06"', 'until: "2025-10"'))).toEqual([]);
    expect(faults(swap('positions.yaml', 'until: "2026-01-06"', 'until: "2025-09"'))).toHaveLength(1);
  });

  test('end is not before date', () => {
    expect(told(swap('events.yaml', 'end: "2025-09-05"', 'end: "2025-09-03"'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:3:8  paris-summit › end  [dates-reversed]
        3 |   end: "2025-09-03"
          |        ^
        came:    "2025-09-03"
        allowed: a date not before date, 2025-09-04"
    `);
  });

  test('end may be the day itself', () => {
    expect(faults(swap('events.yaml', 'end: "2025-09-05"', 'end: "2025-09-04"'))).toEqual([]);
  });
});

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
