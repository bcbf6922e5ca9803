import { describe, expect, test } from 'vitest';
import { faults, swap, told } from './fixture.ts';

describe('datesOutOfOrder', () => {
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

  test('a promise is not known for less time than it has stages', () => {
    const came = (by: string) => faults(swap('promises.yaml', 'asOf: "2026-06-05"', by)).map(({ allowed }) => allowed);
    expect(came('asOf: "2025-06-05"')).toEqual(['a date not before declared, 2025-09-04']);
    expect(came('asOf: "2025-09"')).toEqual([]);
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

  test('the site did not change before the article was written', () => {
    const came = (name: 'updates.yaml' | 'moved.yaml', by: string) =>
      faults(swap(name, 'date: "2026-11-2', by)).map(({ field, allowed }) => `${field}: ${allowed}`);
    const allowed = ['date: a date not before the article, 2025-09-17'];
    expect(came('updates.yaml', 'date: "2024-11-2')).toEqual(allowed);
    expect(came('moved.yaml', 'date: "2024-11-2')).toEqual(allowed);
    expect(came('updates.yaml', 'date: "2025-11-2')).toEqual([]);
  });

  test('end may be the day itself', () => {
    expect(faults(swap('events.yaml', 'end: "2025-09-05"', 'end: "2025-09-04"'))).toEqual([]);
  });

  test('a source is not read before it is published', () => {
    expect(told(swap('sources.yaml', 'published: "2025-09-04"', 'published: "2025-10-02"'))).toMatchInlineSnapshot(`
      "content/data/sources.yaml:5:13  elysee-statement › accessed  [dates-reversed]
        5 |   accessed: "2025-10-01"
          |             ^
        came:    "2025-10-01"
        allowed: a date not before published, 2025-10-02"
    `);
    expect(faults(swap('sources.yaml', 'published: "2025-09-04"', 'published: "2025-10"'))).toEqual([]);
  });

  test('no copy of a source is made before it is published', () => {
    const copied = (day: string) =>
      swap(
        'sources.yaml',
        '  language: fr\n',
        `  language: fr\n  archived: { url: "https://a.example/1", date: "${day}" }\n`,
      );
    expect(faults(copied('2025-09-03')).map(({ record, field }) => [record, field])).toEqual([
      ['elysee-statement', 'archived.date'],
    ]);
    expect(faults(copied('2025-09-04'))).toEqual([]);
  });

  test('nothing ends before it begins to be waited for', () => {
    const ended = (date: string) => swap('conditions.yaml', 'status: open', `status: met\n    ended: "${date}"`);
    expect(faults(ended('2025-09-03')).map(({ record, field }) => [record, field])).toEqual([
      ['deployment-needs-ceasefire', 'ended'],
    ]);
    expect(faults(ended('2025-09-04'))).toEqual([]);
  });
});

describe('datesBeyondRecord', () => {
  test('tells where the end of the record is set', () => {
    expect(told(swap('quotes.yaml', '"2025-09-04"', '"2026-07-02"'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:5:9  macron-no-unanimity › date  [date-beyond-record]
        5 |   date: "2026-07-02"
          |         ^
        came:    "2026-07-02"
        allowed: a day not after 2026-07-01, on which the record ends (src/data/record-end.ts)"
    `);
  });

  test.each([
    [
      'sources.yaml',
      'published: "2025-09-04"\n  accessed: "2025-10-01"',
      'published: "2026-08"\n  accessed: "2026-11-22"',
    ],
    ['actors.yaml', 'date: "2025-09-04"', 'date: "2026-09-04"'],
    ['positions.yaml', 'asOf: "2025-09-04"\n  until: "2026-01-06"', 'asOf: "2027"'],
    ['figures.yaml', 'asOf: "2025-04-29"', 'asOf: "2026-08-29"'],
    ['events.yaml', 'end: "2025-09-05"', 'end: "2026-09-05"'],
    ['claims.yaml', 'actors: [ua]', 'actors: [ua]\n  date: "2026-09-04"'],
    ['promises.yaml', 'date: "2025-09-04"', 'date: "2026-09-04"'],
    ['promises.yaml', 'asOf: "2026-06-05"', 'asOf: "2026-12-05"'],
    ['conditions.yaml', 'date: "2025-09-04"', 'date: "2026-09-04"'],
    ['layers.yaml', 'asOf: "2026-01-06"', 'asOf: "2027-01-06"'],
    ['anatomy.yaml', 'date: "2025-03-28"', 'date: "2027-03-28"'],
    ['air-attacks.csv', '2025-09,', '2026-09,'],
  ] as const)('finds a day of %s: %j', (name, piece, by) => {
    expect(faults(swap(name, piece, by)).map(({ code }) => code)).toEqual(['date-beyond-record']);
  });

  test('lets stand the last day, and a month or a year that has begun by then', () => {
    for (const date of ['2026-07-01', '2026-07', '2026']) {
      expect(faults(swap('anatomy.yaml', '"2025-03-28"', `"${date}"`))).toEqual([]);
    }
  });

  test('lets stand what was announced, what a plan aims at, and data that were published later', () => {
    const dates = 'date: "2025-09-04"\n  end: "2025-09-05"';
    const scheduled = 'date: "2026-07-07"\n  end: "2026-07-08"\n  status: scheduled';
    expect(faults(swap('events.yaml', dates, scheduled))).toEqual([]);
    const sounding = 'kind: sounding\n  group: force-size\n  value: 64000\n  unit: troops\n  asOf: "2025-04-29"';
    const plan = sounding.replace('sounding', 'plan\n  plot: false').replace('2025-04-29', '2040');
    expect(faults(swap('figures.yaml', sounding, plan))).toEqual([]);
    const read = 'published: "2025-09-04"\n  accessed: "2025-10-01"\n  language: fr\n  tier: A\n  voice: official';
    const data = 'published: "2026-08-04"\n  accessed: "2026-11-22"\n  tier: B\n  voice: data-set';
    expect(faults(swap('sources.yaml', read, data))).toEqual([]);
  });
});
