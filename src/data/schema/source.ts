import { z } from 'zod';
import { date, language, reviewBy, words } from './field.ts';
import { sourceId } from './id.ts';
import { secureAddress, webAddress } from './web-address.ts';

/** Tiers: A official, B wire, main outlet or serious think tank, C copy, reprint or other, W weak. */
export const TIERS = ['A', 'B', 'C', 'W'] as const;

/** Whose voice a source is. `party` is a belligerent's state body or state medium. */
export const VOICES = ['official', 'press', 'party', 'think-tank', 'data-set'] as const;

/** One page, document or data set that some record rests on. */
export const source = z.strictObject({
  id: sourceId,
  url: webAddress
    .optional()
    .describe('The address. Left out only where the copy that was read carries none; then `note` says so.'),
  publisher: words.describe('The outlet or body, as it calls itself.'),
  title: words.optional().describe('The headline, if it was seen.'),
  published: date.optional().describe('When it was published, as exactly as it shows. Left out when no date is shown.'),
  accessed: date.describe('The day on which it was read.'),
  language: language(/^[a-z]{2,3}(-[A-Z]{2})?$/)
    .optional()
    .describe('BCP 47: en, fr, uk.'),
  tier: z
    .enum(TIERS)
    .describe('A official, B wire, main outlet or serious think tank, C copy, reprint or other, W weak.'),
  voice: z.enum(VOICES).describe('Whose voice it is. A party is a state body or a state medium of a belligerent.'),
  via: words.optional().describe("The original outlet, where this page is a copy or a relay of another's report."),
  licence: words
    .optional()
    .describe('Of data: what a reader may do with them, as their makers say, or that nothing was found of it.'),
  archived: z
    .strictObject({
      url: secureAddress.describe('The address of the copy.'),
      date: date.describe('The day on which the copy was made.'),
    })
    .optional()
    .describe('A copy in an archive of the web, which somebody has opened and compared.'),
  note: words.optional().describe('What a reader should know of it: read in a copy, translated by a machine.'),
  reviewBy,
});

export type Source = Readonly<z.infer<typeof source>>;
