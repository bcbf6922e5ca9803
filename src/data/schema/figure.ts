import { z } from 'zod';
import { says } from '../faults/table.ts';
import { approx, date, reviewBy, sources, words } from './field.ts';
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
    kind: z.enum(FIGURE_KINDS).describe('What sort of number it is. Different sorts are never one series.'),
    group: words.describe('Which set it belongs to; content/i18n/en.yaml has words for each, under group.'),
    value: z.number().optional().describe('The number, where it is one. Else low and high, or said.'),
    low: z.number().optional().describe('A range keeps both ends; they are never averaged.'),
    high: z.number().optional().describe('The upper end of the range.'),
    said: words.optional().describe('What was said instead of a number: "thousands". Else value, or low and high.'),
    qualifier: z.enum(QUALIFIERS).optional().describe('Left out when the number is exact.'),
    unit: words.describe('What it counts, or in what it is measured: troops, EUR billion, km.'),
    asOf: date.describe('When it was given.'),
    approx,
    who: words.describe('Who gave it, in words.'),
    speaker: z.enum(['kyiv', 'others']).optional().describe('For force sizes: whose side named it.'),
    via: words.optional().describe('Through whom it was read.'),
    place: words.optional().describe('What it is a number of, where that is a place.'),
    note: words.optional().describe('What a reader should know of it.'),
    rivals: z.array(figureId).optional().describe('Other readings of the same thing. They stand side by side.'),
    reading: words
      .optional()
      .describe('With rivals: why this reading is the one that is shown, or why it stands beside another.'),
    plot: z.literal(false).optional().describe('False keeps it off time axes; the note says why.'),
    sources,
    reviewBy,
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
  })
  .refine((row) => (row.rivals === undefined) === (row.reading === undefined), {
    ...rule(says('reading-unreasoned', '')),
    path: ['reading'],
  })
  .refine((row) => row.rivals?.includes(row.id) !== true, {
    message: 'ids of other figures than this one',
    path: ['rivals'],
  });

export type Figure = Readonly<z.infer<typeof figure>>;
