import { z } from 'zod';
import { says } from '../faults/table.ts';
import { reviewBy, words } from './field.ts';
import { sourceId, termId } from './id.ts';
import { rule } from './rule.ts';

/** A word that readers may need explained, once for the whole site. */
export const term = z.strictObject({
  id: termId,
  term: words.describe('The word, as a list of words writes it.'),
  definition: words
    .refine((text) => text.split(/\s+/).length <= 40, rule(says('too-many-words', '', 40)))
    .describe('What it means, in at most 40 words.'),
  sources: z.array(sourceId).optional().describe('What it rests on, if it states a fact.'),
  reviewBy,
});

export type Term = Readonly<z.infer<typeof term>>;
