import { z } from 'zod';
import { date, sources, words } from './field.ts';
import { seriesId } from './id.ts';

/** Where a series comes from, what we derived, and where its method breaks. Rows are in a CSV of the same id. */
export const series = z.strictObject({
  id: seriesId,
  title: words,
  unit: words,
  origin: words,
  licence: words,
  credit: words,
  /** What we computed from the original. */
  derived: words,
  breaks: z.array(z.strictObject({ at: date, what: words })).optional(),
  sources,
});

const whole = z.coerce.number().int().nonnegative();
const amount = z.coerce.number().nonnegative();

/** One month of Russian drone and missile launches, as Ukraine's Air Force counts them. */
export const airAttackRow = z.strictObject({
  month: date,
  strikeDrones: whole,
  strikeDronesDestroyed: whole,
  strikeDronesLostOrJammed: whole,
  missiles: whole,
  missilesDestroyed: whole,
  otherDrones: whole,
  note: z.string(),
});

/** One donor's allocations in EUR billion, up to April 2026 and up to August 2025. */
export const aidRow = z.strictObject({
  donor: words,
  iso3: words,
  totalTo202604: amount,
  militaryTo202604: amount,
  financialTo202604: amount,
  humanitarianTo202604: amount,
  totalTo202508: amount,
  militaryTo202508: amount,
  /** Empty for the EU, which has no GDP of its own in the source. */
  pctOfGdpTo202604: z.union([z.literal('').transform(() => null), amount]),
});

export type Series = Readonly<z.infer<typeof series>>;
export type AirAttackRow = Readonly<z.infer<typeof airAttackRow>>;
export type AidRow = Readonly<z.infer<typeof aidRow>>;
