import { z } from 'zod';
import { date, sources, words } from './field.ts';
import { phraseId, quoteId } from './id.ts';

/** What somebody made of a part: in our words, in a recorded quotation, or both. */
const told = {
  date,
  quote: quoteId.optional(),
  /** In our own words. */
  wording: words.optional(),
  sources,
};
const saysSomething = (row: { quote?: string | undefined; wording?: string | undefined }) =>
  row.quote !== undefined || row.wording !== undefined;
const SAYS = { message: 'wording, quote or both', path: ['wording'] };

/** One part of a recorded quotation, with what was made of it. */
export const phrase = z.strictObject({
  id: phraseId,
  /** The quotation that it is a part of. */
  quote: quoteId,
  /** An alternative of the sentence, or the word at which it forks. */
  role: z.enum(['branch', 'fork']),
  /** Letter for letter as in the quotation. */
  text: words,
  /** Our translation of it. */
  gloss: words,
  /** What became of this part, in a sentence or two. */
  gist: words,
  /** How outlets put it. */
  readings: z.array(z.strictObject({ outlet: words, ...told }).refine(saysSomething, SAYS)),
  /** What was said of it afterwards. */
  clarified: z.array(z.strictObject({ who: words, ...told }).refine(saysSomething, SAYS)),
  /** What the article made of it. */
  article: z.strictObject(told).refine(saysSomething, SAYS).optional(),
});

export type Phrase = Readonly<z.infer<typeof phrase>>;
