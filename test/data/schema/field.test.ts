import { describe, expect, test } from 'vitest';
import { date, sources, words } from '../../../src/data/schema/field.ts';
import { faults, swap, tables, told } from '../fixture.ts';

describe('date', () => {
  test.each(['2025', '2025-09', '2025-09-04', '2024-02-29'])('takes %s', (text) => {
    expect(date.parse(text)).toBe(text);
  });

  test.each(['2025-02-30', '2025-02-29', '2025-13', '2025-9-4', '04.09.2025', '2025-09-04T12:00', '0025', ''])(
    'refuses "%s"',
    (text) => {
      expect(date.safeParse(text).success).toBe(false);
    },
  );

  test('tells of a day that the calendar does not have', () => {
    expect(told(swap('quotes.yaml', '"2025-09-04"', '"2025-02-30"'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:5:9  macron-no-unanimity › date  [no-such-day]
        5 |   date: "2025-02-30"
          |         ^
        came:    "2025-02-30"
        allowed: a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025""
    `);
  });
});

describe('words', () => {
  test('takes off the blanks at both ends', () => {
    expect(words.parse('  two words\n')).toBe('two words');
  });
});

describe('sources', () => {
  test('are at least one', () => {
    expect(sources.safeParse(['wire-report']).success).toBe(true);
    expect(sources.safeParse([]).success).toBe(false);
  });

  test('are told to be missing', () => {
    expect(told(swap('quotes.yaml', '[wire-report]', '[]'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:6:12  macron-no-unanimity › sources  [wrong-size]
        6 |   sources: []
          |            ^
        came:    []
        allowed: at least one source id"
    `);
  });

  test.each([
    ['positions.yaml', '  sources: [elysee-statement]'],
    ['figures.yaml', '  sources: [wire-report]'],
    ['events.yaml', '  sources: [elysee-statement]'],
    ['quotes.yaml', '  sources: [wire-report]'],
    ['claims.yaml', '  sources: [wire-report]'],
    ['promises.yaml', '      sources: [elysee-statement]'],
    ['promises.yaml', '    sources: [wire-report]'],
    ['conditions.yaml', '    sources: [elysee-statement]'],
    ['places.yaml', '  sources: [wire-report]'],
    ['rungs.yaml', '  sources: [elysee-statement]'],
    ['series.yaml', '  sources: [wire-report]'],
  ] as const)('may not be left out of %s (%s)', (file, line) => {
    const found = faults(swap(file, `${line}\n`, ''));
    expect(found.map(({ field, came }) => [field.split('.').at(-1), came])).toEqual([['sources', 'nothing']]);
  });

  test('may be left out of a term', () => {
    expect(tables(swap('terms.yaml', '  sources: [wire-report]\n', '')).terms[0]?.sources).toBeUndefined();
  });
});

describe('chapter and confidence', () => {
  test('are of a known set', () => {
    expect(told(swap('events.yaml', '[paris-promises]', '[paris-promise]'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:7:14  paris-summit › chapters.0  [unknown-value]
        7 |   chapters: [paris-promise]
          |              ^
        came:    "paris-promise"
        allowed: paris-promises, macrons-claim, kyivs-shrinking-ask, the-war-next-door, unresolved-questions, since-september, determination-and-hesitation
        did you mean paris-promises?"
    `);
    expect(told(swap('events.yaml', 'confidence: firm', 'confidence: high'))).toMatchInlineSnapshot(`
      "content/data/events.yaml:11:15  paris-summit › confidence  [unknown-value]
        11 |   confidence: high
           |               ^
        came:    "high"
        allowed: firm, thin"
    `);
  });
});

describe('approx', () => {
  test('is true or left out', () => {
    expect(told(swap('quotes.yaml', 'language: en', 'language: en\n  approx: true'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:4:11  macron-no-unanimity › approx  [unknown-field]
        4 |   approx: true
          |           ^
        came:    a field "approx"
        allowed: the fields id, text, language, translation, by, date, sources, reviewBy"
    `);
    expect(told(swap('positions.yaml', '  confidence', '  approx: false\n  confidence'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:10:11  fr-land-2025-09-04 › approx  [unknown-value]
        10 |   approx: false
           |           ^
        came:    false
        allowed: true"
    `);
  });
});
