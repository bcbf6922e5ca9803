import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRows } from '../../src/data/rows.ts';
import { append, faults, swap, tables, told } from './fixture.ts';

describe('readRows on the shape of a file', () => {
  test('tells where the YAML breaks', () => {
    expect(told(swap('quotes.yaml', 'by: "Emmanuel Macron"', 'by: "Emmanuel Macron'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:4:23  the file  [yaml-broken]
        4 |   by: "Emmanuel Macron
          |                       ^
        came:    Missing closing "quote
        allowed: valid YAML"
    `);
  });

  test.each([
    ['the first field of a row, too far in', '- id: a\n   term: b\n  by: c\n', '2:4'],
    ['the first field of a row, with words like a field', '- id: "a: b"\n   term: b\n', '2:4'],
    ['a field, too far in', '- id: a\n  term: b\n   by: c\n', '3:4'],
    ['a field among others, too far in', '- id: a\n  term: "b"\n   by: c\n  on: d\n', '3:4'],
    ['a field, too far out', '- id: a\n  term: b\n by: c\n  on: d\n', '3:2'],
    ['a line of a list behind brackets', '- id: a\n  sources: [b]\n    - c\n', '3:5'],
  ])('points at %s', (_, text, place) => {
    const [fault, ...others] = readRows('terms.yaml', text, z.unknown()).faults;
    expect(`${fault?.line}:${fault?.column} ${fault?.code}`).toBe(`${place} yaml-indent`);
    expect(others.filter(({ code }) => code !== 'yaml-name')).toEqual([]);
  });

  test('tells a list that does not close, and a colon without its blank, as what they are', () => {
    const came = (text: string) => readRows('terms.yaml', text, z.unknown()).faults.map((fault) => fault.came);
    expect(came('- id: [a, b\n- id: c\n')[0]).toContain('end with a ]');
    expect(came('- id: a\n  by:"c"\n')).toEqual([
      'a line that is no field: one begins with a name, a colon and a blank',
    ]);
  });

  test('refuses a field that stands twice', () => {
    expect(told(swap('quotes.yaml', '  language: en\n', '  language: en\n  language: en\n'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:4:3  the file  [yaml-broken]
        4 |   language: en
          |   ^
        came:    a second field "language"
        allowed: valid YAML"
    `);
  });

  test('points at a blank that looks like any other and is none', () => {
    expect(told(swap('terms.yaml', 'id: backstop', 'id: back\u00A0stop'))).toMatchInlineSnapshot(`
      "content/data/terms.yaml:1:7  back stop › id  [wrong-form]
        1 | - id: back stop
          |       ^
        came:    "back stop", in which a blank is a no-break space, which looks like any other
        allowed: lower-case letters and digits joined by single hyphens, such as force-64k"
    `);
    expect(told(swap('quotes.yaml', '  language: en', '  language\u00A0: en'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:1:3  macron-no-unanimity › language  [missing-field]
        1 | - id: macron-no-unanimity
          |   ^
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)
      content/data/quotes.yaml:3:14  macron-no-unanimity › language   [unknown-field]
        3 |   language : en
          |              ^
        came:    a field "language ", in which a blank is a no-break space, which looks like any other
        allowed: the fields id, text, language, translation, by, date, sources, reviewBy
        did you mean language?"
    `);
  });

  test('refuses a file that is no list', () => {
    expect(told({ 'terms.yaml': 'backstop: "Help"\n' })).toMatchInlineSnapshot(`
      "content/data/terms.yaml:1:1  the file  [not-a-list]
        1 | backstop: "Help"
          | ^
        came:    {"backstop":"Help"}
        allowed: a list of records"
    `);
  });

  test('refuses an empty file', () => {
    expect(told({ 'terms.yaml': '' })).toMatchInlineSnapshot(`
      "content/data/terms.yaml:1:1  the file  [not-a-list]
        came:    nothing
        allowed: a list of records"
    `);
  });

  test('refuses a file of comments alone', () => {
    expect(told({ 'terms.yaml': '# nothing yet\n' })).toMatchInlineSnapshot(`
      "content/data/terms.yaml:1:1  the file  [not-a-list]
        1 | # nothing yet
          | ^
        came:    nothing
        allowed: a list of records"
    `);
  });

  test('takes an empty list', () => {
    expect(tables({ 'updates.yaml': '[]\n' }).updates).toEqual([]);
  });

  test('names the list that a file of two lists lacks', () => {
    expect(told(swap('conditions.yaml', 'edges:', 'edgs:'))).toMatchInlineSnapshot(`
      "content/data/conditions.yaml:1:1  edges  [not-a-list]
        1 | nodes:
          | ^
        came:    nothing
        allowed: a list of records"
    `);
  });

  test('refuses a list item that is no record', () => {
    expect(told(append('terms.yaml', '- just words\n'))).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:3  record 2  [not-a-record]
        5 | - just words
          |   ^
        came:    "just words"
        allowed: a record with fields"
    `);
  });

  test('refuses an empty list item', () => {
    expect(told(append('terms.yaml', '-\n'))).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:2  record 2  [not-a-record]
        5 | -
          |  ^
        came:    null
        allowed: a record with fields"
    `);
  });
});

describe('readRows on fields', () => {
  test('names a missing field', () => {
    expect(told(swap('quotes.yaml', '  by: "Emmanuel Macron"\n', ''))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:1:3  macron-no-unanimity › by  [missing-field]
        1 | - id: macron-no-unanimity
          |   ^
        came:    nothing
        allowed: text (put numbers and dates in quotation marks)"
    `);
  });

  test('asks for quotation marks around a year, which YAML reads as a number', () => {
    expect(told(swap('figures.yaml', 'asOf: "2025-03"', 'asOf: 2025'))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:20:9  force-range › asOf  [wrong-type]
        20 |   asOf: 2025
           |         ^
        came:    2025
        allowed: text (put numbers and dates in quotation marks)"
    `);
  });

  test('takes a whole day without quotation marks, which YAML keeps as text', () => {
    expect(tables(swap('quotes.yaml', 'date: "2025-09-04"', 'date: 2025-09-04')).quotes[0]?.date).toBe('2025-09-04');
  });

  test('refuses a number in quotation marks', () => {
    expect(told(swap('figures.yaml', 'value: 64000', 'value: "64000"'))).toMatchInlineSnapshot(`
      "content/data/figures.yaml:5:10  force-64k › value  [wrong-type]
        5 |   value: "64000"
          |          ^
        came:    "64000"
        allowed: a number, without quotation marks"
    `);
  });

  test('refuses text where a list belongs', () => {
    expect(told(swap('quotes.yaml', 'sources: [wire-report]', 'sources: wire-report'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:6:12  macron-no-unanimity › sources  [wrong-type]
        6 |   sources: wire-report
          |            ^
        came:    "wire-report"
        allowed: a list"
    `);
  });

  test('refuses text where a record belongs', () => {
    expect(
      told(
        swap(
          'actors.yaml',
          '- date: "2025-09-04"\n      mode: in-person\n      rank: leader\n      sources: [elysee-statement]',
          '- in Paris',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/data/actors.yaml:9:7  fr › summits.0  [wrong-type]
        9 |     - in Paris
          |       ^
        came:    "in Paris"
        allowed: a record with fields"
    `);
  });

  test('refuses a field without a value', () => {
    expect(told(swap('quotes.yaml', 'by: "Emmanuel Macron"', 'by:'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:4:6  macron-no-unanimity › by  [wrong-type]
        4 |   by:
          |      ^
        came:    null
        allowed: text (put numbers and dates in quotation marks)"
    `);
  });

  test('refuses words of blanks alone', () => {
    expect(told(swap('quotes.yaml', 'by: "Emmanuel Macron"', 'by: "  "'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:4:7  macron-no-unanimity › by  [wrong-size]
        4 |   by: "  "
          |       ^
        came:    "  "
        allowed: words, or leave the field out"
    `);
  });

  test('suggests the field that an unknown one was meant to be', () => {
    expect(told(swap('quotes.yaml', 'language: en', 'language: en\n  translaton: "Ours"'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:4:15  macron-no-unanimity › translaton  [unknown-field]
        4 |   translaton: "Ours"
          |               ^
        came:    a field "translaton"
        allowed: the fields id, text, language, translation, by, date, sources, reviewBy
        did you mean translation?"
    `);
  });

  test('suggests a field of the inner record in which an unknown one stands', () => {
    const amount = '  amount: { value: 1, units: troops, unit: troops }\n  confidence';
    expect(told(swap('positions.yaml', '  confidence', amount))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:10:30  fr-land-2025-09-04 › amount.units  [unknown-field]
        10 |   amount: { value: 1, units: troops, unit: troops }
           |                              ^
        came:    a field "units"
        allowed: the fields value, unit, qualifier
        did you mean unit?"
    `);
  });

  test('suggests a field of a record in an optional list', () => {
    expect(told(swap('actors.yaml', '      rank: leader\n', '      ranks: leader\n'))).toMatchInlineSnapshot(`
      "content/data/actors.yaml:11:14  fr › summits.0.ranks  [unknown-field]
        11 |       ranks: leader
           |              ^
        came:    a field "ranks"
        allowed: the fields date, mode, rank, who, note, sources
        did you mean rank?"
    `);
  });

  test('suggests the value that an unknown one was meant to be', () => {
    expect(told(swap('positions.yaml', 'level: conditional', 'level: condtional'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:4:10  fr-land-2025-09-04 › level  [unknown-value]
        4 |   level: condtional
          |          ^
        came:    "condtional"
        allowed: ruled-out, not-stated, supportive, conditional, specific, in-place
        did you mean conditional?"
    `);
  });

  test('suggests nothing for a value like no other', () => {
    expect(told(swap('positions.yaml', 'level: conditional', 'level: perhaps'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:4:10  fr-land-2025-09-04 › level  [unknown-value]
        4 |   level: perhaps
          |          ^
        came:    "perhaps"
        allowed: ruled-out, not-stated, supportive, conditional, specific, in-place"
    `);
  });

  test('refuses an id that is not in lower case with single hyphens', () => {
    expect(told(swap('quotes.yaml', 'id: macron-no-unanimity', 'id: Macron_no--unanimity'))).toMatchInlineSnapshot(`
      "content/data/quotes.yaml:1:7  Macron_no--unanimity › id  [wrong-form]
        1 | - id: Macron_no--unanimity
          |       ^
        came:    "Macron_no--unanimity"
        allowed: lower-case letters and digits joined by single hyphens, such as force-64k"
    `);
  });

  test('names a record without an id by its place', () => {
    expect(
      faults(swap('actors.yaml', '- id: ua\n  name', '- name')).map(({ record, field }) => [record, field]),
    ).toEqual([['record 2', 'id']]);
  });

  test('tells every fault of one record', () => {
    const broken = swap('quotes.yaml', '  language: en\n  by: "Emmanuel Macron"\n', '  language: english\n');
    expect(faults(broken).map(({ line, field }) => [line, field])).toEqual([
      [1, 'by'],
      [3, 'language'],
    ]);
  });
});

test('a list of the conditions that nothing reads', () => {
  expect(told(append('conditions.yaml', '\nEdges:\n  - id: another\n'))).toMatchInlineSnapshot(`
    "content/data/conditions.yaml:23:1  the file › Edges  [unknown-field]
      23 | Edges:
         | ^
      came:    a field "Edges"
      allowed: the fields nodes, edges
      did you mean edges?"
  `);
});

describe('readRows as a function of its own', () => {
  const schema = z.strictObject({ id: z.string(), parts: z.array(z.strictObject({ name: z.string() })).optional() });
  const text = '- id: a\n  parts:\n    - name: one\n    - name: two\n';

  test('at points at a field, at the deepest part that exists, and at the row for none', () => {
    const [row] = readRows('a.yaml', text, schema).rows;
    expect(row?.at(['parts', 1, 'name'])).toEqual({ line: 4, column: 13 });
    expect(row?.at(['parts', 1, 'absent'])).toEqual({ line: 4, column: 7 });
    expect(row?.at(['absent'])).toEqual({ line: 1, column: 3 });
  });

  test('keeps the good rows beside the bad ones', () => {
    const read = readRows('a.yaml', '- id: a\n- id: 7\n- id: c\n', schema);
    expect(read.rows.map((entry) => entry.row.id)).toEqual(['a', 'c']);
    expect(read.faults.map(({ line, record }) => [line, record])).toEqual([[2, 'record 2']]);
  });
});
