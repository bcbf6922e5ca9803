import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DATA_FILES, readTables } from '../../../src/data/parse.ts';
import { REFERENCES } from '../../../src/data/reference-fields.ts';
import { idsOf } from '../../../src/data/references.ts';
import { SYNONYMS_FILE } from '../../../src/data/synonyms.ts';
import {
  headSchema,
  type JsonSchema,
  synonymsSchema,
  tableSchema,
  YAML_DOCUMENTS,
} from '../../../src/desk/schemas/json-schema.ts';
import { splitFrontMatter } from '../../../src/mdx/front-matter.ts';

const textOf = (name: string) => readFileSync(`content/data/${name}`, 'utf8');
const TABLES = readTables(textOf);
const FILES = DATA_FILES.filter((name) => name.endsWith('.yaml'));
const accepts = (schema: JsonSchema, value: unknown) => z.fromJSONSchema(schema as never).safeParse(value);

test('YAML_DOCUMENTS are all tables in YAML', () => {
  expect(Object.keys(YAML_DOCUMENTS).sort()).toEqual([...FILES].sort());
});

describe('tableSchema', () => {
  test.each(FILES)('accepts %s as it stands', (file) => {
    expect(accepts(tableSchema(file, TABLES), parse(textOf(file))).error).toBeUndefined();
  });

  test.each(FILES)('of %s holds every id of each table that it refers to', (file) => {
    const { definitions = {} } = tableSchema(file, TABLES);
    const tables = Object.keys(YAML_DOCUMENTS[file]?.tables ?? {});
    const named = REFERENCES.filter(({ table }) => tables.includes(table)).map(({ to }) => to);
    for (const to of named) expect(definitions[to]?.enum).toEqual([...idsOf(TABLES[to])]);
    expect(
      Object.keys(definitions)
        .filter((name) => name !== 'records')
        .sort(),
    ).toEqual([...new Set(named)].sort());
  });

  test.each([
    ['events.yaml', 'sources: [', 'sources: [no-such-source, '],
    ['positions.yaml', 'actor: "fr"', 'actor: "frr"'],
    ['positions.yaml', 'domain: land', 'domain: lnad'],
    ['positions.yaml', 'domain: land', 'domian: land'],
    ['positions.yaml', 'asOf: "2025-09-04"', 'asOf: "4 September 2025"'],
    ['conditions.yaml', 'from: ', 'from: no-such-node-'],
    ['rungs.yaml', 'figure: ', 'figure: no-such-figure-'],
    ['updates.yaml', '- fi-funding-2025-10-18', '- no-such-record'],
    ['figures.yaml', 'value: 200000', 'value: "200000"'],
  ])('refuses %s with %s as %s', (file, right, wrong) => {
    const text = textOf(file);
    expect(text).toContain(right);
    expect(accepts(tableSchema(file, TABLES), parse(text.replace(right, wrong))).success).toBe(false);
  });

  test('says what a field is for, beside the ids that it takes', () => {
    expect(tableSchema('rungs.yaml', TABLES).items?.properties?.['figure']).toEqual({
      description: 'How many states stand on it, with who counted them.',
      type: 'string',
      allOf: [{ $ref: '#/definitions/figures' }],
    });
    expect(tableSchema('events.yaml', TABLES).items?.properties?.['end']).toMatchObject({
      description: 'Last day, for what lasted.',
      type: 'string',
    });
  });

  test('tells in words what it does not take', () => {
    const { items, definitions } = tableSchema('positions.yaml', TABLES);
    expect(definitions?.['actors']?.['errorMessage']).toBe('Not an id of actors.');
    expect(items?.properties?.['id']?.['patternErrorMessage']).toBe(
      'lower-case letters and digits joined by single hyphens, such as force-64k',
    );
    expect(items?.properties?.['asOf']?.['patternErrorMessage']).toBe(
      'a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025"',
    );
  });

  test('asks for what a row must have and for nothing that a default gives', () => {
    expect(tableSchema('actors.yaml', TABLES).items?.required).toEqual(['id', 'name', 'kind', 'role', 'region']);
  });

  test('throws for a file that is no table in YAML', () => {
    expect(() => tableSchema('air-attacks.csv', TABLES)).toThrow(RangeError);
  });
});

describe('synonymsSchema', () => {
  test('accepts the words of a search as they stand', () => {
    expect(accepts(synonymsSchema(TABLES), parse(readFileSync(SYNONYMS_FILE, 'utf8'))).error).toBeUndefined();
  });

  test.each([
    { id: 'a', actor: 'frr', words: ['French'] },
    { id: 'a', domain: 'lnad', words: ['troops'] },
    { id: 'a', actor: 'fr', words: [] },
    { id: 'a', actor: 'fr', word: ['French'] },
  ])('refuses %j', (row) => {
    expect(accepts(synonymsSchema(TABLES), [row]).success).toBe(false);
  });
});

describe('headSchema', () => {
  const headOf = (file: string): unknown => parse(splitFrontMatter(readFileSync(file, 'utf8')).head ?? '');
  const chapters = globSync('content/en/chapters/*.mdx').sort();

  test.each(chapters)('accepts the head of %s', (file) => {
    expect(accepts(headSchema('chapter', TABLES), headOf(file)).error).toBeUndefined();
  });

  test.each(globSync('content/en/pages/*.mdx').sort())('accepts the head of %s', (file) => {
    expect(accepts(headSchema('page', TABLES), headOf(file)).error).toBeUndefined();
  });

  test('refuses an opening that names no record', () => {
    const head = { title: 'A', description: 'B', updated: '2026-11-23', order: 1 };
    const opening = (rung: string) =>
      accepts(headSchema('chapter', TABLES), { ...head, opening: { show: 'counted', rung } });
    expect(opening('pledged').success).toBe(true);
    expect(opening('no-such-rung').success).toBe(false);
  });
});
