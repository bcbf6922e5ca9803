import { describe, expect, test } from 'vitest';
import { levelOn } from '../../src/data/select/level.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { claimAnatomy, sentenceParts, toldOf } from '../../src/figures/claim-anatomy.ts';

const tables = getTables();
const parts = sentenceParts(tables);

describe('the sentence of claim-anatomy', () => {
  test('is the recorded quotation, whole and in its order', () => {
    const quote = recordById(tables.quotes, 'macron-cnews-26');
    expect(parts.map(({ text }) => text).join(' ')).toBe(quote.text);
    expect(parts.every((part) => part.quote === quote.id)).toBe(true);
  });

  test('forks once, in the middle, at the word "ou"', () => {
    const forks = parts.filter(({ role }) => role === 'fork');
    expect(forks.map(({ text, gloss }) => [text, gloss])).toEqual([['ou', 'or']]);
    expect(parts.findIndex(({ role }) => role === 'fork')).toBe(2);
    expect(parts.at(-1)?.role).toBe('branch');
  });

  test('counts states that keep to the second branch: "not to its first half"', () => {
    const pledged = recordById(tables.rungs, 'pledged').named.map(({ actor }) => actor);
    const refusing = pledged.filter((actor) => levelOn(tables, actor, 'land', '2025-09-05').level === 'ruled-out');
    expect(refusing.map(String)).toEqual(expect.arrayContaining(['it', 'pl']));
    expect(claimAnatomy.title(tables)).toBe(
      'An “or” in the middle: the 26 belong to the whole sentence, not to its first half',
    );
  });
});

describe('what was made of its parts', () => {
  test('each part has a report and a clarification, and the article stands at the fork alone', () => {
    expect(parts.filter(({ readings, clarified }) => readings.length === 0 || clarified.length === 0)).toEqual([]);
    expect(parts.flatMap(({ role, article }) => (article === undefined ? [] : [role]))).toEqual(['fork']);
  });

  test('the article’s phrase is nowhere but in the article', () => {
    const told = parts.flatMap(toldOf);
    const quoting = told.filter(({ quote }) => quote === 'article-contingent');
    expect(quoting.map(({ kind }) => kind)).toEqual(['article']);
    expect(told.filter(({ kind, wording = '' }) => kind !== 'article' && wording.includes('assistance'))).toEqual([]);
  });

  test('toldOf keeps reports, clarifications and the article apart, in this order', () => {
    const fork = parts.find(({ role }) => role === 'fork');
    const kinds = fork === undefined ? [] : toldOf(fork).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['reported', 'clarified', 'article']);
  });

  test('is in the rows, one row each, and in the description', () => {
    const { rows } = claimAnatomy.rows(tables);
    const told = parts.flatMap(toldOf);
    expect(rows.map((row) => [row[4], row[6]])).toEqual(told.map(({ who, date }) => [who, date]));
    const description = claimAnatomy.description(tables);
    expect(told.filter(({ who }) => !description.includes(who))).toEqual([]);
  });
});
