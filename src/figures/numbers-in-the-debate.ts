import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Figure, FigureKind, Qualifier } from '../data/schema/figure.ts';
import { sourcesById } from '../data/select/cards.ts';
import { forceSizes, pastMissions, shownSizes, shownYardsticks } from '../data/select/force-sizes.ts';
import { recordById } from '../data/select/record.ts';
import type { NumbersInput, SizeRow } from '../geometry/numbers-in-the-debate.ts';
import type { StepShape } from '../geometry/numbers-step.ts';
import { formatDate, formatShortDate } from '../i18n/date.ts';
import { formatDigits, formatFigure, formatQualifier } from '../i18n/number.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';
import { momentEvents, moments } from './moments.ts';

/*
 * Relationship: change over time and magnitude, with uncertainty as ranges.
 * In five seconds: the two large sizes were Kyiv's and came first; the two that the article gives to Kyiv lie far
 * below, were said on one day by others, and nothing after them falls in a line.
 */

/** The two sizes that the article gives to Kyiv. */
export const RINGED = ['force-64k', 'force-25k'];

/** The kinds of number that the picture shows, in the order of its legend. */
export const SHOWN_KINDS = ['ask', 'sounding', 'plan', 'leak'] as const satisfies readonly FigureKind[];

/** The right end of the narrow list's axis, in people. */
export const MOST = 200_000;

/** Which way a qualifier points beyond its number. */
const REACH = {
  'at-least': 'up',
  'more-than': 'up',
  'fewer-than': 'down',
  'up-to': 'down',
  about: 'none',
  nearly: 'none',
} as const satisfies Record<Qualifier, 'up' | 'down' | 'none'>;

/** Labels are set by hand and held by the golden picture; a size that is not named here finds its own place. */
const LABEL_AT: Readonly<Record<string, SizeRow['at']>> = {
  'force-200k': { side: 'right', slide: 0 },
  'force-40-50k': { side: 'right', slide: -14 },
  'force-100-150k': { side: 'right', slide: 0 },
  'force-30k': { side: 'right', slide: -17 },
  'force-10k-mar': { side: 'right', slide: 0 },
  'force-64k': { side: 'right', slide: 0 },
  'force-25k': { side: 'right', slide: 5 },
  'force-30k-dropped': { side: 'above', slide: -22 },
  'force-25-30k': { side: 'right', slide: -33 },
  'force-10k-wsj': { side: 'right', slide: 0 },
  'force-15-30k': { side: 'right', slide: -46 },
  'force-15k': { side: 'right', slide: -21 },
  'force-10k-panot': { side: 'left', slide: -40, away: 10 },
  'force-10k-zelenskyy': { side: 'right', slide: 0 },
};

/** The same for the small pictures beside steps, where only what is lit bears words. */
export const STEP_LABEL_AT: Readonly<Record<StepShape, Readonly<Record<string, SizeRow['at']>>>> = {
  wide: {
    'force-64k': { side: 'right', slide: -8 },
    'force-25k': { side: 'right', slide: -34 },
    'force-30k-dropped': { side: 'left', slide: -22 },
    'force-25-30k': { side: 'above', slide: -13, away: 30 },
    'force-10k-wsj': { side: 'right', slide: -64 },
    'force-15-30k': { side: 'right', slide: -98 },
    'force-15k': { side: 'left', slide: -53, away: 12 },
    'force-10k-panot': { side: 'right', slide: -45, away: 10 },
    'force-10k-zelenskyy': { side: 'right', slide: -3 },
  },
  narrow: {
    'force-40-50k': { side: 'right', slide: -2 },
    'force-30k': { side: 'above', slide: 70, away: 56 },
    'force-10k-mar': { side: 'right', slide: -58 },
    'force-64k': { side: 'right', slide: -8 },
    'force-25k': { side: 'right', slide: -35 },
    'force-30k-dropped': { side: 'left', slide: -26 },
    'force-25-30k': { side: 'above', slide: 20, away: 80 },
    'force-10k-wsj': { side: 'right', slide: -104 },
    'force-15-30k': { side: 'above', slide: -78, away: 56 },
    'force-15k': { side: 'left', slide: -51 },
    'force-10k-panot': { side: 'above', slide: -46, away: 130, from: 'right' },
    'force-10k-zelenskyy': { side: 'above', slide: 15, away: 170 },
  },
};

/** Lower and upper end of a number; equal for a single one. */
export const lowOf = (row: Figure) => row.low ?? row.value ?? 0;
export const highOf = (row: Figure) => row.high ?? row.value ?? 0;

/** That nobody is deployed stands at the right end of the axis, and so among the rows. */
const deployed = (tables: Tables) => recordById(tables.figures, 'deployed-0');

/** How far a number reaches, as far as its words tell: "fewer than 30,000" has no lowest, "more than" no highest. */
export function boundsOf(row: Figure): { low: number | null; high: number | null } {
  const reach = row.qualifier === undefined ? 'none' : REACH[row.qualifier];
  return {
    low: reach === 'down' ? null : (row.low ?? row.value ?? null),
    high: reach === 'up' ? null : (row.high ?? row.value ?? null),
  };
}

const isShown = (tables: Tables, row: Figure) =>
  shownSizes(tables).includes(row) || shownYardsticks(tables).includes(row) || row === deployed(tables);

const key = (suffix: string) => `chart.numbers-in-the-debate.${suffix}`;

/** Everything that the picture is drawn from. */
export function numbersInput(tables: Tables): NumbersInput {
  return {
    rows: shownSizes(tables).map(
      (row): SizeRow => ({
        id: row.id,
        asOf: row.asOf,
        kind: row.kind,
        low: lowOf(row),
        high: highOf(row),
        reach: row.qualifier === undefined ? 'none' : REACH[row.qualifier],
        kyiv: row.speaker === 'kyiv',
        ringed: RINGED.includes(row.id),
        number: formatFigure(row),
        who: say(key(`who.${row.id}`)),
        at: LABEL_AT[row.id],
      }),
    ),
    yardsticks: shownYardsticks(tables).map((row) => ({
      id: row.id,
      value: lowOf(row),
      number: formatDigits(lowOf(row)),
      name: say(key(`yardstick.${row.id}`)),
    })),
    moments: moments(tables),
    from: '2025-01-01',
    to: RECORD_END,
    end: { number: '0', words: say(key('deployed')) },
  };
}

/** A force size or a past mission in plain words. */
export function numbersMark(tables: Tables, id: string): string {
  const { rows, yardsticks } = numbersInput(tables);
  const row = rows.find((size) => size.id === id);
  const { number, name } = row ? { ...row, name: row.who } : recordById(yardsticks, id);
  return say(key('mark'), { number, name });
}

const listed = (tables: Tables) => [...forceSizes(tables), deployed(tables), ...pastMissions(tables)];

export const numbersInTheDebate: FigureContract = {
  id: 'numbers-in-the-debate',
  italics: true,
  title: () => say('chart.numbers-in-the-debate.title'),
  measure: () => say('chart.numbers-in-the-debate.measure'),
  notes: (tables) => {
    const left = forceSizes(tables).filter((row) => row.plot === false);
    return [
      say('chart.numbers-in-the-debate.note'),
      say('chart.numbers-in-the-debate.bounds'),
      say('chart.numbers-in-the-debate.left', {
        list: left.map((row) => `${formatFigure(row)} (${row.who}, ${formatShortDate(row.asOf)})`).join('; '),
      }),
    ];
  },
  marks: (tables) => [...shownSizes(tables), ...shownYardsticks(tables)].map(({ id }) => id),
  sources: (tables) =>
    rankSources([...forceSizes(tables), deployed(tables), ...pastMissions(tables), ...momentEvents(tables)]),
  asOf: RECORD_END,
  period: () => ['2025-01', RECORD_END],
  rows: (tables) => ({
    columns: [
      { key: 'date', label: say('column.date'), kind: 'date' },
      { key: 'kind', label: say('column.kind'), kind: 'words' },
      { key: 'shown', label: say('column.people'), kind: 'words' },
      { key: 'qualifier', label: say('column.qualifier'), kind: 'words' },
      { key: 'low', label: say('column.low'), kind: 'number' },
      { key: 'high', label: say('column.high'), kind: 'number' },
      { key: 'what', label: say('column.what'), kind: 'words' },
      { key: 'who', label: say('column.who'), kind: 'words' },
      { key: 'inPicture', label: say('column.inPicture'), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: listed(tables).map((row) => [
      row.asOf,
      row.group === 'mission' ? say('kind.mission') : say(`kind.${row.kind}`),
      formatFigure(row),
      row.qualifier === undefined ? null : formatQualifier(row.qualifier),
      boundsOf(row).low,
      boundsOf(row).high,
      row.label,
      row.via === undefined ? row.who : say('fig.via', { who: row.who, via: row.via }),
      isShown(tables, row) ? say('yes') : say('no'),
      nameSources(sourcesById(tables, row.sources)).join('; '),
    ]),
    cited: listed(tables).map(({ sources }) => sources),
  }),
  description: (tables) => {
    const shown = shownSizes(tables);
    return say('chart.numbers-in-the-debate.description', {
      n: shown.length,
      list: shown
        .map((row) => `${formatDate(row.asOf)}: ${formatFigure(row)}, ${row.who}, ${say(`kind.${row.kind}`)}`)
        .join('; '),
    });
  },
};
