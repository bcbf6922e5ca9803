import { z } from 'zod';
import { says } from '../faults/table.ts';
import { approx, date, sources, words } from './field.ts';
import { figureId } from './id.ts';
import { rule } from './rule.ts';

/** What sort of number it is. Different sorts are never one series. */
export const FIGURE_KINDS = ['ask', 'sounding', 'plan', 'leak', 'pledge', 'count', 'measurement'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const QUALIFIERS = ['at-least', 'more-than', 'fewer-than', 'up-to', 'about', 'nearly'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** One number that somebody gave on one day, or words where a number was asked for and none was given. */
export const figure = z
  .strictObject({
    id: figureId,
    label: words.describe('What is counted, without the number.'),
    kind: z.enum(FIGURE_KINDS),
    group: words.describe('Which set it belongs to: force-size, states, energy, mission.'),
    value: z.number().optional(),
    low: z.number().optional().describe('A range keeps both ends; they are never averaged.'),
    high: z.number().optional(),
    said: words.optional().describe('What was said instead of a number: "thousands".'),
    qualifier: z.enum(QUALIFIERS).optional().describe('Left out when the number is exact.'),
    unit: words,
    asOf: date,
    approx,
    who: words.describe('Who gave it, in words.'),
    speaker: z.enum(['kyiv', 'others']).optional().describe('For force sizes: whose side named it.'),
    via: words.optional(),
    place: words.optional(),
    note: words.optional(),
    rivals: z.array(figureId).optional().describe('Other readings of the same thing. They stand side by side.'),
    plot: z.literal(false).optional().describe('False keeps it off time axes; the note says why.'),
    sources,
  })
  .refine(
    (row) =>
      (row.low === undefined) === (row.high === undefined) &&
      [row.value, row.low, row.said].filter((given) => given !== undefined).length === 1,
    { ...rule(says('which-number', '')), path: ['value'] },
  )
  .refine((row) => row.low === undefined || row.high === undefined || row.low < row.high, {
    ...rule(says('low-not-below-high', '')),
    path: ['low'],
  });

export type Figure = Readonly<z.infer<typeof figure>>;
