import { z } from 'zod';
import { date, MOST, reviewBy, sources, words } from './field.ts';
import { seriesId } from './id.ts';

/** Where a series comes from, what we derived, and where its method breaks. Rows are in a CSV of the same id. */
export const series = z.strictObject({
  id: seriesId,
  title: words,
  unit: words,
  origin: words,
  licence: words,
  credit: words,
  derived: words.describe('What we computed from the original.'),
  breaks: z.array(z.strictObject({ at: date, what: words })).optional(),
  sources,
  reviewBy,
});

// Not z.coerce.number(): it reads an empty cell as 0, which would invent a number.
// More digits than fifteen a computer does not tell apart.
const whole = z
  .string()
  .regex(/^\d{1,15}$/, 'a whole number, in digits alone')
  .transform(Number);
const amount = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,12})?$/, 'a number such as 0.585')
  .transform(Number);

/** One month of Russian drone and missile launches, as Ukraine's Air Force counts them. */
export const airAttackRow = z.strictObject({
  month: date,
  strikeDrones: whole,
  strikeDronesDestroyed: whole,
  strikeDronesLostOrJammed: whole,
  missiles: whole,
  missilesDestroyed: whole,
  otherDrones: whole,
  note: z.string().max(MOST, `at most ${MOST} characters`),
});

/** One donor's allocations in EUR billion, up to April 2026 and up to August 2025. */
export const aidRow = z.strictObject({
  donor: words,
  iso3: z.string().regex(/^(?:[A-Z]{3}|EU)$/, 'three capital letters such as FRA, or EU'),
  totalTo202604: amount,
  militaryTo202604: amount,
  financialTo202604: amount,
  humanitarianTo202604: amount,
  totalTo202508: amount,
  militaryTo202508: amount,
  /** Empty for the EU, which has no GDP of its own in the source. */
  pctOfGdpTo202604: z
    .string()
    .regex(/^(\d{1,12}(\.\d{1,12})?)?$/, 'a number such as 0.585, or an empty cell')
    .transform((cell) => (cell === '' ? null : Number(cell))),
});

export type Series = Readonly<z.infer<typeof series>>;
export type AirAttackRow = Readonly<z.infer<typeof airAttackRow>>;
export type AidRow = Readonly<z.infer<typeof aidRow>>;
