import { expect, test } from 'vitest';
import { findMissingWords } from '../../src/i18n/missing-words.ts';

const ASKED = { keys: ['nav.label', 'nav.rows'], patterns: ['level.*'] };
const WORDS = 'nav:\n  label: Site\n  rows: { one: Row, other: Rows }\nlevel:\n  high: High\n';
const told = (text: string) =>
  findMissingWords('en.yaml', text, ASKED).map(({ line, record, came, meant }) => [line, record, came, meant]);

test('findMissingWords finds nothing where all that is asked for is there, and no more', () => {
  expect(told(WORDS)).toEqual([]);
});

test('findMissingWords tells of a key that is gone where it belongs', () => {
  expect(told(WORDS.replace('  label: Site\n', ''))).toEqual([[1, 'nav.label', 'no words', undefined]]);
});

test('findMissingWords tells of a renamed key once, with its name', () => {
  expect(told(WORDS.replace('label', 'lable'))).toEqual([[2, 'nav.lable', 'words for nav.lable', 'nav.label']]);
});

test('findMissingWords tells of a key that nothing asks for', () => {
  expect(told(`${WORDS}more: More\n`)).toEqual([[6, 'more', 'words for more', undefined]]);
});

test('findMissingWords tells of a family of keys of which none is there', () => {
  expect(told(WORDS.replace('level:\n  high: High\n', ''))).toEqual([[1, 'level.*', 'no words', undefined]]);
});
