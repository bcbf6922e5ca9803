import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { wordsSchema } from '../../../src/desk/schemas/words-schema.ts';
import ASKED from '../../../src/i18n/asked.json' with { type: 'json' };

const accepts = (asked: Record<string, string[]>, words: unknown) =>
  z.fromJSONSchema(wordsSchema(asked) as never).safeParse(words).success;

const SMALL = { 'nav.label': [], 'nav.rows': ['n', 'who'], 'level.high': [] };
const RIGHT = {
  nav: { label: 'Site', rows: { one: '{who}: a row', other: '{who}: {n} rows' } },
  level: { high: 'High' },
};

describe('wordsSchema', () => {
  test('accepts the words as they stand', () => {
    expect(accepts(ASKED, parse(readFileSync('content/i18n/en.yaml', 'utf8')))).toBe(true);
    expect(accepts(SMALL, RIGHT)).toBe(true);
  });

  test('lets what counts be one text', () => {
    expect(accepts(SMALL, { ...RIGHT, nav: { label: 'Site', rows: '{who} ({n})' } })).toBe(true);
  });

  test.each([
    ['a key that is gone', { ...RIGHT, nav: { label: 'Site' } }],
    ['a group that is gone', { nav: RIGHT.nav }],
    ['a key that nothing asks for', { ...RIGHT, level: { high: 'High', hgih: 'High' } }],
    ['no text', { ...RIGHT, level: { high: 3 } }],
    ['an empty text', { ...RIGHT, level: { high: '' } }],
    ['a gap that nothing fills', { ...RIGHT, level: { high: 'High {n}' } }],
    ['a gap that was lost', { ...RIGHT, nav: { ...RIGHT.nav, rows: '{n} rows' } }],
    [
      'a gap that the words for one lost',
      { ...RIGHT, nav: { ...RIGHT.nav, rows: { one: 'A row', other: '{who}: {n}' } } },
    ],
  ])('refuses %s', (_, words) => {
    expect(accepts(SMALL, words)).toBe(false);
  });

  test('says which gaps the words have', () => {
    expect(wordsSchema(SMALL).properties?.['nav']?.properties?.['rows']).toMatchObject({
      description: 'Words with the gaps {n}, {who}.',
      anyOf: [{ patternErrorMessage: 'The gaps here are {n}, {who}.' }, { required: ['one', 'other'] }],
    });
  });
});
