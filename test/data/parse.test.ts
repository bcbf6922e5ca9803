import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/data/fault.ts';
import { DATA_FILES, parseTables } from '../../src/data/parse.ts';
import { faults, files, swap, tables, told } from './fixture.ts';

const several = {
  ...swap('positions.yaml', 'level: conditional\n  asOf: "2025-09-04"', 'level: condtional\n  asOf: 2025'),
  ...swap('quotes.yaml', 'language: en', 'language: english'),
  ...swap('air-attacks.csv', '5648', 'many'),
  ...swap('claims.yaml', 'statement: "The first number was large."', 'statment: "x"'),
};

describe('parseTables', () => {
  test('takes the fixture as it is', () => {
    const rows = Object.entries(tables()).map(([table, list]) => [table, list.length]);
    expect(Object.fromEntries(rows)).toMatchObject({
      sources: 2,
      actors: 2,
      nodes: 2,
      edges: 1,
      airAttacks: 2,
      aid: 2,
    });
  });

  test('tells every fault of every file at once, by file and line', () => {
    expect(told(several)).toMatchInlineSnapshot(`
      "content/data/air-attacks.csv:3:9  2025-09 › strikeDrones  [wrong-form]
        3 | 2025-09,many,4898,0,189,128,217,"partial, so far"
          |         ^
        came:    "many"
        allowed: a whole number, in digits alone
      content/data/claims.yaml:1:3  ask-64000 › statement  [missing-field]
        1 | - id: ask-64000
          |   ^
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)
      content/data/claims.yaml:4:13  ask-64000 › statment  [unknown-field]
        4 |   statment: "x"
          |             ^
        came:    a field "statment"
        allowed: the fields id, chapter, kind, statement, actors, date, verdict, record, figures, sources, reviewBy
        did you mean statement?
      content/data/positions.yaml:4:10  fr-land-2025-09-04 › level  [unknown-value]
        4 |   level: condtional
          |          ^
        came:    "condtional"
        allowed: ruled-out, not-stated, supportive, conditional, specific, in-place
        did you mean conditional?
      content/data/positions.yaml:5:9  fr-land-2025-09-04 › asOf  [wrong-type]
        5 |   asOf: 2025
          |         ^
        came:    2025
        allowed: text (put numbers and dates in quotation marks)
      content/data/quotes.yaml:3:13  macron-no-unanimity › language  [wrong-form]
        3 |   language: english
          |             ^
        came:    "english"
        allowed: a language code such as en or uk"
    `);
  });

  test('throws one ContentError for all of them', () => {
    const read = () => parseTables(files(several));
    expect(read).toThrow(ContentError);
    expect(read).toThrow(/^6 faults in the content\n\ncontent\/data\/air-attacks\.csv:3:9 /);
  });

  test('tells a row that did not parse without the references to it, which are sound', () => {
    expect(faults(swap('actors.yaml', 'kind: state\n  role: co-chair', 'kind: land\n  role: co-chair'))).toHaveLength(
      1,
    );
  });

  test('asks for every file by its name once or, for one of two lists, twice', () => {
    const asked: string[] = [];
    const read = files();
    parseTables((name) => {
      asked.push(name);
      return read(name);
    });
    expect([...new Set(asked)].sort()).toEqual([...DATA_FILES].sort());
  });

  test('freezes tables, rows and what is in them', () => {
    const frozen = tables();
    const [actor] = frozen.actors;
    expect(Object.isFrozen(frozen)).toBe(true);
    expect(Object.isFrozen(frozen.actors)).toBe(true);
    expect(Object.isFrozen(actor)).toBe(true);
    expect(Object.isFrozen(actor?.summits[0]?.sources)).toBe(true);
    expect(() => Object.assign(frozen.figures[0] ?? {}, { value: 1 })).toThrow(TypeError);
  });

  test('adds the figures that are counted', () => {
    expect(tables().figures.some((row) => row.id === 'count-land-conditional')).toBe(true);
  });
});

test('DATA_FILES are the files of the folder', () => {
  expect(readdirSync('content/data').sort()).toEqual([...DATA_FILES].sort());
});
