import { z } from 'zod';
import { says } from '../faults/table.ts';
import { date, language, reviewBy, sources, words } from './field.ts';
import { quoteId } from './id.ts';
import { rule } from './rule.ts';

/** The most words that are quoted from anybody. */
export const QUOTE_WORDS = 25;

/** Words somebody said or wrote, letter for letter, as a source records them. */
export const quote = z.strictObject({
  id: quoteId,
  text: words
    .refine((text) => text.split(/\s+/).length <= QUOTE_WORDS, rule(says('too-many-words', '', QUOTE_WORDS)))
    .describe(`The words, letter for letter, without marks around them; at most ${QUOTE_WORDS}.`),
  language: language(/^[a-z]{2,3}$/).describe('The language of the words: en, fr, uk.'),
  translation: words.optional().describe('Our translation; shown as ours.'),
  by: words.describe('Who said or wrote them.'),
  date,
  sources,
  reviewBy,
});

export type Quote = Readonly<z.infer<typeof quote>>;
