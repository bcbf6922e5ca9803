import { z } from 'zod';
import { date, words } from './field.ts';
import { sourceId } from './id.ts';

/** Tiers: A official, B wire, main outlet or serious think tank, C copy, reprint or other, W weak. */
export const TIERS = ['A', 'B', 'C', 'W'] as const;

/** Whose voice a source is. `party` is a belligerent's state body or state medium. */
export const VOICES = ['official', 'press', 'party', 'think-tank', 'data-set'] as const;

/** One page, document or data set that some record rests on. */
export const source = z.strictObject({
  id: sourceId,
  /** The address. Left out only where the copy that was read carries none; then `note` says so. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The outlet or body, as it calls itself. */
  publisher: words,
  /** The headline, if it was seen. */
  title: words.optional(),
  /** When it was published, as exactly as it shows. Left out when no date is shown. */
  published: date.optional(),
  accessed: date,
  /** BCP 47: en, fr, uk. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language code such as en or uk')
    .optional(),
  tier: z.enum(TIERS),
  voice: z.enum(VOICES),
  /** The original outlet, where this page is a copy or a relay of another's report. */
  via: words.optional(),
  note: words.optional(),
});

export type Source = Readonly<z.infer<typeof source>>;
