import { z } from 'zod';
import { says } from '../faults/table.ts';
import { date, reviewBy, sources, words } from './field.ts';
import { phraseId, quoteId } from './id.ts';
import { rule } from './rule.ts';

/** What somebody made of a part: in our words, in a recorded quotation, or both. */
const told = {
  date,
  quote: quoteId.optional(),
  wording: words.optional().describe('In our own words.'),
  sources,
};
const saysSomething = (row: { quote?: string | undefined; wording?: string | undefined }) =>
  row.quote !== undefined || row.wording !== undefined;
const SAYS = { ...rule(says('says-nothing', '')), path: ['wording'] };

/** One part of a recorded quotation, with what was made of it. */
export const phrase = z.strictObject({
  id: phraseId,
  quote: quoteId.describe('The quotation that it is a part of.'),
  role: z.enum(['branch', 'fork']).describe('An alternative of the sentence, or the word at which it forks.'),
  text: words.describe('Letter for letter as in the quotation.'),
  gloss: words.describe('Our translation of it.'),
  gist: words.describe('What became of this part, in a sentence or two.'),
  readings: z
    .array(z.strictObject({ outlet: words, ...told }).refine(saysSomething, SAYS))
    .describe('How outlets put it.'),
  clarified: z
    .array(z.strictObject({ who: words, ...told }).refine(saysSomething, SAYS))
    .describe('What was said of it afterwards.'),
  article: z.strictObject(told).refine(saysSomething, SAYS).optional().describe('What the article made of it.'),
  reviewBy,
});

export type Phrase = Readonly<z.infer<typeof phrase>>;
