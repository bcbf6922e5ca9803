import { z } from 'zod';
import { DOMAINS } from '../domains.ts';
import { says } from '../faults/table.ts';
import { LEVELS } from '../levels.ts';
import { approx, date, reviewBy, sources, words } from './field.ts';
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
export type Flag = (typeof FLAGS)[number];

/** What an actor said or did in one domain on one day. A change of position is a new record, never an edit. */
export const position = z
  .strictObject({
    id: positionId,
    actor: actorId.describe('Whose position it is.'),
    domain: z.enum(DOMAINS).describe('What it is about.'),
    level: z.enum(LEVELS).describe('How far it goes, by the rules of the method page.'),
    refused: words
      .optional()
      .describe(
        'What was refused, in a few words that can stand after "ruled out": every refusal has its object, and only it.',
      ),
    asOf: date.describe('When it was said or done.'),
    approx,
    until: date
      .optional()
      .describe(
        'The date from which the record no longer holds: that of the later record which takes its place. What ran out has no later record, and the flag expired.',
      ),
    speaker: words.optional().describe('Who said so.'),
    summary: words.describe('One sentence for readers.'),
    note: words.optional().describe('What a reader should know beyond the summary.'),
    amount: z
      .strictObject({
        value: z.number().min(0, 'a number that is not negative').describe('How many, or how much.'),
        unit: words.describe('Of what: people, aircraft, GBP million.'),
        qualifier: words.optional().describe('Left out when the number is exact: up-to, more-than, about.'),
      })
      .optional(),
    quote: quoteId.optional().describe('The recorded words.'),
    flags: z.array(z.enum(FLAGS)).optional().describe('Remarks on how the record came to its level.'),
    confidence: z.enum(['high', 'medium', 'low']).describe('How firmly the sources carry it.'),
    sources,
    reviewBy,
  })
  .refine((row) => (row.level === 'ruled-out') === (row.refused !== undefined), {
    ...rule(says('refused-what', '')),
    path: ['refused'],
  });

export type Position = Readonly<z.infer<typeof position>>;
