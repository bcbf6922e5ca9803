import { z } from 'zod';
import { DOMAINS } from '../domains.ts';
import { says } from '../faults/table.ts';
import { LEVELS } from '../levels.ts';
import { approx, date, sources, words } from './field.ts';
import { actorId, positionId, quoteId } from './id.ts';
import { rule } from './rule.ts';

/**
 * Remarks on a record. `absence` (silence on a day) never overrides what was said; `unconfirmed` is shown and never
 * counted; the rest say what a reader should know about how the record came to its level.
 */
export const FLAGS = [
  'absence',
  'unconfirmed',
  'amount-not-confirmed',
  'before-august-2025',
  'before-government-change',
  'conditional-offer',
  'contradictory-sources',
  'draft',
  'expired',
  'government-change',
  'headquarters-only',
  'inside-ukraine',
  'law',
  'letter-of-intent',
  'opt-out',
  'parliament-vote',
  'proposed',
  'temporary',
] as const;

/** What an actor said or did in one domain on one day. A change of position is a new record, never an edit. */
export const position = z
  .strictObject({
    id: positionId,
    actor: actorId,
    domain: z.enum(DOMAINS),
    level: z.enum(LEVELS),
    refused: words
      .optional()
      .describe(
        'What was refused, in a few words that can stand after "ruled out": every refusal has its object, and only it.',
      ),
    asOf: date,
    approx,
    until: date
      .optional()
      .describe('The date from which the record no longer holds: a later one took its place, or it ran out.'),
    speaker: words.optional(),
    summary: words.describe('One sentence for readers.'),
    note: words.optional(),
    amount: z
      .strictObject({
        value: z.number().min(0, 'a number that is not negative'),
        unit: words,
        qualifier: words.optional(),
      })
      .optional(),
    quote: quoteId.optional(),
    flags: z.array(z.enum(FLAGS)).optional(),
    confidence: z.enum(['high', 'medium', 'low']),
    sources,
  })
  .refine((row) => (row.level === 'ruled-out') === (row.refused !== undefined), {
    ...rule(says('refused-what', '')),
    path: ['refused'],
  });

export type Position = Readonly<z.infer<typeof position>>;
