import { z } from 'zod';
import { approx, date, sources, words } from './field.ts';
import { figureId } from './id.ts';

/** What sort of number it is. Different sorts are never one series. */
export const FIGURE_KINDS = ['ask', 'sounding', 'plan', 'leak', 'pledge', 'count', 'measurement'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const QUALIFIERS = ['at-least', 'more-than', 'fewer-than', 'up-to', 'about', 'nearly'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** One number that somebody gave on one day, or words where a number was asked for and none was given. */
export const figure = z
  .strictObject({
    id: figureId,
    /** What is counted, without the number. */
    label: words,
    kind: z.enum(FIGURE_KINDS),
    /** Which set it belongs to: force-size, states, energy, mission. */
    group: words,
    value: z.number().optional(),
    /** A range keeps both ends; they are never averaged. */
    low: z.number().optional(),
    high: z.number().optional(),
    /** What was said instead of a number: "thousands". */
    said: words.optional(),
    /** Left out when the number is exact. */
    qualifier: z.enum(QUALIFIERS).optional(),
    unit: words,
    asOf: date,
    approx,
    /** Who gave it, in words. */
    who: words,
    /** For force sizes: whose side named it. */
    speaker: z.enum(['kyiv', 'others']).optional(),
    via: words.optional(),
    place: words.optional(),
    note: words.optional(),
    /** Other readings of the same thing. They stand side by side. */
    rivals: z.array(figureId).optional(),
    /** False keeps it off time axes; the note says why. */
    plot: z.literal(false).optional(),
    sources,
  })
  .refine(
    (row) =>
      (row.low === undefined) === (row.high === undefined) &&
      [row.value, row.low, row.said].filter((given) => given !== undefined).length === 1,
    { message: 'exactly one of: value, low and high together, said', path: ['value'] },
  )
  .refine((row) => row.low === undefined || row.high === undefined || row.low < row.high, {
    message: 'low below high',
    path: ['low'],
  });

export type Figure = Readonly<z.infer<typeof figure>>;
