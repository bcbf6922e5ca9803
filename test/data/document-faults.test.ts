import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { findDocumentFaults } from '../../src/data/document-faults.ts';

function told(text: string): string[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  return findDocumentFaults('terms.yaml', document, lineCounter, text).map(
    ({ line, column, came }) => `${line}:${column} ${came}`,
  );
}

test.each([
  '- a: "*not an alias"\n',
  '- a: "!not a tag"\n',
  '- a: {b: [1, true, null]}\n',
  '---\n- a: é – “ü”\n',
  '- a: "-3 to +4"\n',
  '- a: |\n    b #c\n    c\n',
  '- a: "Statement number #5"\n',
  '# a comment\n- a: b # a comment\n  # and another\n  c: C#5\n',
])('findDocumentFaults finds nothing in %j', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['64.000', '64.000, which reads as 64', '64000'],
  ['1.500', '1.500, which reads as 1.5', '1.5'],
  ['0x10', '0x10, which reads as 16', '16'],
  ['0o17', '0o17, which reads as 15', '15'],
  ['012', '012, which reads as 12', '12'],
  ['1e3', '1e3, which reads as 1000', '1000'],
  ['.5', '.5, which reads as 0.5', '0.5'],
  ['+5', '+5, which reads as 5', '5'],
])('findDocumentFaults tells of %s, which is not written as it reads', (number, came, meant) => {
  const lineCounter = new LineCounter();
  const text = `- value: ${number}\n`;
  const faults = findDocumentFaults('figures.yaml', parseDocument(text, { lineCounter }), lineCounter, text);
  expect(faults.map((fault) => [fault.column, fault.came, fault.meant])).toEqual([[10, came, meant]]);
});

test.each(['64000', '-5', '0', '0.5', '5.0', '2.50', '46.50333', '22.019', '.nan', '"012"'])(
  'findDocumentFaults lets stand %s',
  (number) => {
    expect(told(`- value: ${number}\n`)).toEqual([]);
  },
);

test.each([
  ['- publisher: &Marketing Weekly\n', '1:14 an anchor, &Marketing'],
  ['- &row\n  a: 1\n', '1:3 an anchor, &row'],
  ['%FOO words\n---\n- a: 1\n', '1:1 a line that begins with %'],
  ['- a: 1\n---\n- a: 2\n', '2:1 a second document, behind a line of --- or ...'],
])('findDocumentFaults tells what of %j would be lost', (text, came) => {
  expect(told(text)).toEqual([came]);
});

test.each([
  ['lists', `- ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`],
  ['lists that do not close', `- ${'['.repeat(50_000)}\n`],
  ['rows', `${'- '.repeat(20_000)}a\n`],
  ['fields', `- ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}\n`],
])('findDocumentFaults tells once of %s within one another without end', (_, text) => {
  expect(told(text)).toEqual([
    expect.stringMatching(/^1:\d+ lists or fields within one another, too deep to be read$/),
  ]);
});

test('findDocumentFaults tells where YAML cannot be read', () => {
  expect(told('a: 1\na: 2\n')).toEqual(['2:1 a second field "a"']);
});

test.each([
  ['a tab', '- id: a\n  term: "x"\n\n- id: b\n\tterm: "y"\n  definition: "z"\n', '5:1 a tab'],
  ['a tab behind a dash', '- id: a\n\n-\tid: b\n  term: "y"\n', '3:2 a tab'],
  ['a tab among blanks', '- id: a\n  \tterm: "x"\n', '2:3 a tab'],
  ['a no-break space', '- id: a\n\u00A0 term: "x"\n', '2:1 a no-break space, which looks like any other blank'],
  ['a colon', '- id: a\n  term: Word: another\n  b: "z"\n', '2:9 "Word: another"'],
  ['a lost dash', '- id: a\n  term: "x"\n\n  id: b\n  term: "y"\n', '4:3 a second field "id" in one row'],
  ['a lost dash and blank', '- id: a\n  term: "x"\n\nid: b\nterm: "y"\n\n- id: c\n', '4:1 a field "id" outside a row'],
  [
    'two lost dashes in one list',
    '- id: a\n  b: c\n  id: d\n  b: e\n  id: f\n  b: g\n',
    '3:3 a second field "id" in one row',
  ],
  ['a field that stands twice', '- id: a\n  term: "x"\n  term: "y"\n', '3:3 a second field "term"'],
  ['what fits nowhere', '- id: a\nstray\n\n- id: b\n  term: "x"\n', '2:1 Unexpected scalar at node end'],
])('findDocumentFaults tells of %s once, whatever comes of it', (_, text, fault) => {
  expect(told(text)).toEqual([fault]);
});

test('findDocumentFaults tells of a colon in each value', () => {
  expect(told('- a: b: c\n- a: d: e\n')).toEqual(['1:6 "b: c"', '2:6 "d: e"']);
});

test('findDocumentFaults refuses an alias, so that a file cannot grow as it is read', () => {
  expect(told('a: &a [x, x]\nb: [*a, *a]\n')).toEqual(['2:5 an alias, *a', '2:9 an alias, *a']);
});

test.each([
  ['a: !!js/function "function () {}"\n', '1:18 a tag, !!js/function'],
  ['a: !own b\n', '1:9 a tag, !own'],
  ['a: !!binary aGVsbG8=\n', '1:13 a tag, !!binary'],
  ['a: !!set {b, c}\n', '1:10 a tag, !!set'],
  ['a: !!str 1\n', '1:10 a tag, !!str'],
  ['a: !<tag:example.org,2000:b> c\n', '1:30 a tag, !<tag:example.org,2000:b>'],
])('findDocumentFaults refuses a tag: %j', (text, fault) => {
  expect(told(text)).toContain(fault);
});

test.each(['%YAML 1.1\n---\na: b\n', '%TAG !e! tag:example.org,2000:\n---\na: b\n'])(
  'findDocumentFaults refuses a directive: %j',
  (text) => {
    expect(told(text)).toEqual(['1:1 a line that begins with %']);
  },
);

test.each([
  ['a:\n  <<: {b: c}\n', '2:3 a field "<<"'],
  ['__proto__: {b: c}\n', '1:1 a field "__proto__"'],
  ['a: {"__proto__": b}\n', '1:5 a field "__proto__"'],
  ['a: {"\\u005f_proto__": b}\n', '1:5 a field "__proto__"'],
  ['constructor: b\n', '1:1 a field "constructor"'],
  ['? [a, b]\n: c\n', '1:3 a name that is a list or has fields'],
])('findDocumentFaults refuses a name that programs take for something else: %j', (text, fault) => {
  expect(told(text)).toContain(fault);
});

test.each([
  ['- a: Statement number #5 of many\n', '"Statement number", because "#5 of many" is a comment'],
  ['- a: Statement #5\n', '"Statement", because "#5" is a comment'],
  ['- a: Statement number # 5\n', '"Statement number", because "# 5" is a comment'],
  ['- a: [one, two #3\n    , three]\n', '"two", because "#3" is a comment'],
])('findDocumentFaults tells of words that YAML cuts: %j', (text, fault) => {
  expect(told(text)).toEqual([expect.stringMatching(/^1:\d+ /)]);
  expect(told(text)[0]).toContain(fault);
});
