import { expect, test } from 'vitest';
import { borrowedWords, wordsOfOthers } from '../../src/wording/borrowed.ts';
import { makeTables } from '../mdx/fixture.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';

const tables = makeTables();
const [claim] = tables.claims;
const statement = 'Kyiv asked its partners for a force of that size in the spring.';
// The quotation of the tables: It’s not the front line, it is the sky above it.
const others = wordsOfOthers({ ...tables, claims: claim ? [{ ...claim, statement }] : [] });

test('borrowedWords tells the run, whose it is, and how to mend it', () => {
  const text = "As they put it: it's not the front line,\nit is the sky that counts.";
  expect(tell(borrowedWords(aWording(text), others))).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:3:17  borrowed words  [borrowed-words]
      came:    "it’s not the front line it is the", as in the quotation not-the-front
      allowed: at most 7 words in a row from somebody else, outside quotation marks"
  `);
});

test('borrowedWords tells a long run once, and two runs twice', () => {
  const whole = 'It’s not the front line, it is the sky above it.';
  expect(borrowedWords(aWording(`So: ${whole}`), others)).toHaveLength(1);
  expect(borrowedWords(aWording(`${whole} Again: ${whole}`), others)).toHaveLength(2);
});

test('borrowedWords lets stand seven words in a row', () => {
  expect(cameOf(borrowedWords(aWording('It’s not the front line, it is far away.'), others))).toEqual([]);
});

test('borrowedWords lets stand what is quoted, and what a number of ours parts', () => {
  expect(borrowedWords(aWording('He said “It’s not the front line, it is the sky above it.”'), others)).toEqual([]);
  expect(borrowedWords(aWording('It’s not the front \uFFFC line, it is the sky above it.'), others)).toEqual([]);
});

test('borrowedWords holds prose, and no table, against the statements of the article', () => {
  const text = 'Kyiv asked its partners for a force of that size.';
  expect(cameOf(borrowedWords(aWording(text), others))).toEqual([
    '"kyiv asked its partners for a force of", as in the statement ask-64000 of the article',
  ]);
  expect(borrowedWords(aField('promises', 'what', text), others)).toEqual([]);
});

test('borrowedWords has no say about the words of others themselves and our translation of them', () => {
  const text = 'It’s not the front line, it is the sky above it.';
  expect(borrowedWords({ ...aField('quotes', 'text', text), quoted: true }, others)).toEqual([]);
  expect(borrowedWords(aField('quotes', 'translation', text), others)).toEqual([]);
});
