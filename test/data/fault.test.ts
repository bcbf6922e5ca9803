import { describe, expect, test } from 'vitest';
import { ContentError, describeFault, type Fault, quoteLines, showValue, sortFaults } from '../../src/data/fault.ts';

const fault: Fault = {
  file: 'content/data/terms.yaml',
  line: 5,
  column: 3,
  record: 'backstop',
  code: 'missing-field',
  field: 'term',
  came: 'nothing',
  allowed: 'words',
};

describe('describeFault', () => {
  test('tells place, record, field, what came and what may come', () => {
    expect(describeFault(fault)).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:3  backstop › term  [missing-field]
        came:    nothing
        allowed: words"
    `);
  });

  test('tells the likely correction when there is one', () => {
    expect(describeFault({ ...fault, came: '"wrods"', meant: 'words' })).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:3  backstop › term  [missing-field]
        came:    "wrods"
        allowed: words
        did you mean words?"
    `);
  });

  test('says nothing to a terminal or a log, and keeps to its lines, whatever the content has', () => {
    const text = 'a\n::stop-commands::b\u001B[2J\u202Ec\u0007';
    const [quoted] = quoteLines([{ ...fault, line: 1, record: text, came: text, meant: text }], () => text.slice(2));
    expect(describeFault(quoted as Fault)).toMatchInlineSnapshot(`
      "content/data/terms.yaml:1:3  a ::stop-commands::b\\u{1B}[2J\\u{202E}c\\u{7} › term  [missing-field]
        1 | ::stop-commands::b�[2J�c�
          |   ^
        came:    a ::stop-commands::b\\u{1B}[2J\\u{202E}c\\u{7}
        allowed: words
        did you mean a ::stop-commands::b\\u{1B}[2J\\u{202E}c\\u{7}?"
    `);
  });

  test('is no longer than a few lines, however long what came is', () => {
    const long = 'x'.repeat(900);
    const told = describeFault({ ...fault, record: long, field: long, came: long, meant: long });
    expect(told.length).toBeLessThan(1000);
    expect(told.match(/x…/g)).toHaveLength(4);
  });

  test('leaves the field out for a record as a whole', () => {
    expect(describeFault({ ...fault, field: '' })).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:3  backstop  [missing-field]
        came:    nothing
        allowed: words"
    `);
  });
});

describe('quoteLines', () => {
  test('gives a fault its line, with a caret below the place', () => {
    const [quoted] = quoteLines([fault], () => 'a\nb\nc\nd\n  term:\n');
    expect(describeFault(quoted as Fault)).toMatchInlineSnapshot(`
      "content/data/terms.yaml:5:3  backstop › term  [missing-field]
        5 |   term:
          |   ^
        came:    nothing
        allowed: words"
    `);
  });

  test('shows what is near the place of a long line', () => {
    const line = `${'before '.repeat(40)}HERE ${'after '.repeat(40)}`;
    const [quoted] = quoteLines([{ ...fault, line: 1, column: 281 }], () => line);
    const [, shown = '', caret = ''] = describeFault(quoted as Fault).split('\n');
    expect(shown.length).toBeLessThan(110);
    expect(shown.slice(caret.indexOf('^'))).toMatch(/^HERE after/);
  });

  test('leaves a fault alone whose file or line is not there', () => {
    expect(quoteLines([fault], () => undefined)).toEqual([fault]);
    expect(quoteLines([fault], () => 'one line')).toEqual([fault]);
  });
});

describe('sortFaults', () => {
  test('walks through files, then lines by number, then columns, then fields', () => {
    const places = [
      { file: 'b.yaml', line: 1, column: 1, field: 'a' },
      { file: 'a.yaml', line: 10, column: 1, field: 'a' },
      { file: 'a.yaml', line: 9, column: 2, field: 'b' },
      { file: 'a.yaml', line: 9, column: 2, field: 'a' },
      { file: 'a.yaml', line: 9, column: 1, field: 'c' },
    ].map((place) => ({ ...fault, ...place }));
    expect(sortFaults(places).map(({ file, line, column, field }) => `${file}:${line}:${column} ${field}`)).toEqual([
      'a.yaml:9:1 c',
      'a.yaml:9:2 a',
      'a.yaml:9:2 b',
      'a.yaml:10:1 a',
      'b.yaml:1:1 a',
    ]);
  });

  test('leaves the given list as it is', () => {
    const given = [{ ...fault, line: 2 }, fault];
    sortFaults(given);
    expect(given.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('ContentError', () => {
  test('counts its faults and tells each', () => {
    expect(new ContentError([{ ...fault, line: 9, field: '' }, fault]).message).toMatchInlineSnapshot(`
      "2 faults in the content

      content/data/terms.yaml:5:3  backstop › term  [missing-field]
        came:    nothing
        allowed: words

      content/data/terms.yaml:9:3  backstop  [missing-field]
        came:    nothing
        allowed: words
      "
    `);
  });

  test('speaks of one fault in the singular', () => {
    expect(new ContentError([fault]).message.split('\n')[0]).toBe('1 fault in the content');
  });
});

describe('showValue', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['two words', '"two words"'],
    [26, '26'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [['a', 'b'], '["a","b"]'],
    ['x'.repeat(98), `"${'x'.repeat(98)}"`],
    ['x'.repeat(99), `"${'x'.repeat(96)}…`],
  ])('shows %j as %s', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});
