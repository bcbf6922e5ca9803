import { expect, test } from 'vitest';
import { findMissingWords } from '../../src/i18n/missing-words.ts';

const ASKED = { 'nav.label': [], 'nav.rows': ['n'], 'level.high': [], 'level.low': [] };
const WORDS = 'nav:\n  label: Site\n  rows: { one: A row, other: "{n} rows" }\nlevel:\n  high: High\n  low: Low\n';
const told = (text: string) =>
  findMissingWords('en.yaml', text, ASKED).map(({ line, column, record, came, meant }) => [
    `${line}:${column}`,
    record,
    came,
    meant,
  ]);

test('findMissingWords finds nothing where all that is asked for is there, and no more', () => {
  expect(told(WORDS)).toEqual([]);
});

test('findMissingWords tells of a key that is gone where it belongs', () => {
  expect(told(WORDS.replace('  label: Site\n', ''))).toEqual([['1:1', 'nav.label', 'no words', undefined]]);
});

test('findMissingWords tells of a member of a family that is gone where the family stands', () => {
  expect(told(WORDS.replace('  high: High\n', ''))).toEqual([['4:1', 'level.high', 'no words', undefined]]);
});

test('findMissingWords tells of a renamed key once, with its name', () => {
  expect(told(WORDS.replace('label', 'lable'))).toEqual([['2:3', 'nav.lable', 'words for nav.lable', 'nav.label']]);
  expect(told(WORDS.replace('high:', 'hihg:'))).toEqual([['5:3', 'level.hihg', 'words for level.hihg', 'level.high']]);
});

test('findMissingWords takes one new name for one key alone', () => {
  expect(told(WORDS.replace(/ {2}high: High\n {2}low/, '  lov'))).toEqual([
    ['4:1', 'level.high', 'no words', undefined],
    ['5:3', 'level.lov', 'words for level.lov', 'level.low'],
  ]);
});

test('findMissingWords tells of a key that nothing asks for', () => {
  expect(told(`${WORDS}more: More\n`)).toEqual([['7:1', 'more', 'words for more', undefined]]);
});

test('findMissingWords tells of a key whose name every object has', () => {
  expect(told(`${WORDS}toString: "All of {n}"\n`)).toEqual([['7:1', 'toString', 'words for toString', undefined]]);
});

test('findMissingWords tells of each key of a family that is not there at all', () => {
  expect(told(WORDS.slice(0, WORDS.indexOf('level')))).toEqual([
    ['1:1', 'level.high', 'no words', undefined],
    ['1:1', 'level.low', 'no words', undefined],
  ]);
});

test('findMissingWords tells of a text for one where nothing is counted', () => {
  expect(told(WORDS.replace('label: Site', 'label: { one: A site, other: Sites }'))).toEqual([
    ['2:17', 'nav.label', 'a text for one and a text for other', undefined],
  ]);
});

test('findMissingWords tells of a gap at its place', () => {
  expect(told(WORDS.replace('{n}', '{m}'))).toEqual([['3:31', 'nav.rows', '{m}', '{n}']]);
});
