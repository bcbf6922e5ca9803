import { describe, expect, test } from 'vitest';
import { type Field, plainField } from '../../../src/desk/new/field.ts';
import { mannerOf, sourceOfRow } from '../../../src/desk/new/source-of-row.ts';

const named = (name: string): Field => ({ ...plainField(name, true), among: [] });
const FIELDS: Field[] = [
  ...[plainField('id', true), named('kind'), named('actors'), plainField('amount.value', true)],
  ...[plainField('amount.unit', true), plainField('summary', true), plainField('approx', false)],
];
const source = (row: Record<string, unknown>, file = '') => sourceOfRow(row, FIELDS, mannerOf(file));

describe('sourceOfRow', () => {
  test('writes fields in the order of their schema, names plain, words in quotation marks', () => {
    const row = { summary: 'He said “no”.', approx: true, actors: ['fr', 'us'], kind: 'law', id: 'a-1' };
    expect(source(row)).toBe(`- id: a-1
  kind: law
  actors: [fr, us]
  summary: "He said “no”."
  approx: true`);
  });

  test.each(['2025-09-04-summit', 'no', 'yes', 'null', '12', '1e3'])('keeps %s a text', (id) => {
    expect(source({ id, actors: [id] })).toBe(`- id: "${id}"\n  actors: ["${id}"]`);
  });

  test('escapes what would end the text', () => {
    expect(source({ summary: 'a "b" \\ c: # d' })).toBe(String.raw`- summary: "a \"b\" \\ c: # d"`);
  });

  test('writes a record within in braces', () => {
    expect(source({ amount: { value: 6000, unit: 'people' } })).toBe('- amount: { value: 6000, unit: "people" }');
  });

  test('breaks a list that does not fit into a line', () => {
    const actors = Array.from({ length: 12 }, (_, index) => `a-long-id-${index}`);
    expect(source({ actors }).split('\n')).toEqual(['- actors:', ...actors.map((id) => `    - ${id}`)]);
  });

  const long = 'A sentence that goes on. '.repeat(6).trim();

  test('folds a long text where the file folds this field', () => {
    const lines = source({ summary: long }, '- summary: >-\n    A text.\n').split('\n');
    expect(lines[0]).toBe('- summary: >-');
    expect(lines.slice(1).every((line) => /^ {4}\S/.test(line) && line.length <= 112)).toBe(true);
    expect(
      lines
        .slice(1)
        .map((line) => line.trim())
        .join(' '),
    ).toBe(long);
  });

  test('leaves a long text in one line where the file does', () => {
    expect(source({ summary: long }, '- summary: "A text."\n')).toBe(`- summary: "${long}"`);
  });

  test('puts a name in quotation marks where the file does', () => {
    expect(source({ kind: 'law' }, '- kind: "law"\n- kind: "summit"\n- kind: summit\n')).toBe('- kind: "law"');
  });
});
