import { z } from 'zod';
import { DOMAINS } from '../domains.ts';
import { says } from '../faults/table.ts';
import { words } from './field.ts';
import { rule } from './rule.ts';

/** Words that a reader may type one for another. */
export const synonym = z
  .strictObject({
    id: words,
    domain: z.enum(DOMAINS).optional().describe('Words that also find every record of this domain.'),
    actor: words.optional().describe('Words that are other names of this actor.'),
    words: z.array(words).min(1, 'at least one word'),
  })
  .refine((row) => row.actor !== undefined || row.words.length > 1, {
    ...rule(says('word-alone', '')),
    path: ['words'],
  });

export type Synonym = Readonly<z.infer<typeof synonym>>;
