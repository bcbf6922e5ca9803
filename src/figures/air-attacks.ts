import type { Tables } from '../data/parse.ts';
import type { AirAttackRow } from '../data/schema/series.ts';
import { attackMonths, isPartial, methodBreaks } from '../data/select/air-attacks.ts';
import { recordById } from '../data/select/record.ts';
import type { AttackInput, AttackNote } from '../geometry/air-attacks.ts';
import { formatDate, formatShortDate } from '../i18n/date.ts';
import { formatDigits } from '../i18n/number.ts';
import { say } from '../i18n/words.ts';
import type { FigureContract } from './figure.ts';

/*
 * Relationship: change over time.
 * In five seconds: strike drones went from hundreds a month to thousands; missiles, on their own scale, did nothing
 * of the kind.
 */

const key = (suffix: string) => `chart.air-attacks.${suffix}`;
const seriesOf = (tables: Tables) => recordById(tables.series, 'air-attacks');

/** The month from which the count is made by another method: the one break that is no partial month. */
export function breakOf(tables: Tables): { at: string; what: string } {
  const found = methodBreaks(seriesOf(tables), tables.airAttacks);
  if (found.length !== 1 || found[0] === undefined)
    throw new RangeError(`The count of air attacks has ${found.length} breaks in method; the figure draws one`);
  return found[0];
}

/** The next hundred above the month with the most missiles. */
const ceilingOf = (tables: Tables) => Math.ceil(attackMonths(tables).mostMissiles.missiles / 100) * 100;

/** How many times as many strike drones in the month of the article as a year before. */
function timesOf(tables: Tables): string {
  const { article, yearBefore } = attackMonths(tables);
  return (article.strikeDrones / yearBefore.strikeDrones).toFixed(1);
}

/** Everything that the bars are drawn from. */
export function attackInput(tables: Tables): AttackInput {
  const months = attackMonths(tables);
  const { article, yearBefore, summer, most } = months;
  const note = (row: AirAttackRow, at: AttackNote['at'], second?: string): AttackNote => {
    const lines = (month: string) => [
      say(key('note.head'), { n: formatDigits(row.strikeDrones), month }),
      ...(second === undefined ? [] : [second]),
    ];
    return {
      month: row.month,
      at,
      lines: {
        wide: lines(formatDate(row.month)),
        middle: lines(formatDate(row.month)),
        narrow: lines(formatShortDate(row.month)),
      },
    };
  };
  const inParts = [say(key('break.first')), say(key('break.second')), say(key('break.third'))];
  const marked = [article, yearBefore, summer, most].map(({ month }) => month);
  return {
    rows: tables.airAttacks.map((row) => ({
      month: row.month,
      drones: row.strikeDrones,
      missiles: row.missiles,
      partial: isPartial(row),
      marked: marked.includes(row.month),
    })),
    notes: [
      note(yearBefore, 'left', say(key('note.before'))),
      note(summer, 'left', say(key('note.summer'))),
      note(article, 'above', say(key('note.article'), { times: timesOf(tables) })),
      note(most, 'above', say(key('note.most'))),
    ],
    breakAt: {
      month: breakOf(tables).at,
      lines: {
        wide: [say(key('break.whole'))],
        middle: inParts,
        narrow: inParts,
      },
    },
    heads: { drones: say(key('head.drones')), missiles: say(key('head.missiles')) },
  };
}

/** Ids of the figures of the record that are the sum of one month: the bar of the panel and month has the same name. */
export function monthFigures(tables: Tables): readonly string[] {
  const months = tables.airAttacks.flatMap(({ month }) => [`attack-drones-${month}`, `attack-missiles-${month}`]);
  return months.filter((id) => tables.figures.some((figure) => figure.id === id));
}

/** What the bars of each month say, by the month. */
export function monthWords(tables: Tables): readonly { name: string; words: string }[] {
  return tables.airAttacks.map((row) => {
    const values = {
      month: formatDate(row.month),
      drones: formatDigits(row.strikeDrones),
      missiles: formatDigits(row.missiles),
    };
    const words = isPartial(row)
      ? say(key('walk.part'), { ...values, part: say(key(`part.${row.month}`)) })
      : say(key('walk.month'), values);
    return { name: row.month, words };
  });
}

export const airAttacks: FigureContract = {
  id: 'air-attacks',
  italics: true,
  title: (tables) => say(key('title'), { most: formatDigits(ceilingOf(tables)) }),
  measure: (tables) =>
    say(key('measure'), {
      from: formatDate(tables.airAttacks[0]?.month ?? ''),
      to: formatDate(tables.airAttacks.at(-1)?.month ?? ''),
    }),
  notes: (tables) => {
    const { origin, licence, credit, derived } = seriesOf(tables);
    return [
      say(key('intensified'), { times: timesOf(tables) }),
      breakOf(tables).what,
      derived,
      `${origin} ${licence}`,
      say(key('credit'), { credit }),
    ];
  },
  sources: (tables) => seriesOf(tables).sources,
  marks: monthFigures,
  asOf: '2026-05-17',
  rows: (tables) => ({
    columns: [
      { key: 'month', label: say('column.month'), kind: 'date' },
      { key: 'strikeDrones', label: say('column.strikeDrones'), kind: 'number' },
      { key: 'missiles', label: say('column.missiles'), kind: 'number' },
      { key: 'days', label: say('column.days'), kind: 'words' },
      { key: 'method', label: say('column.method'), kind: 'words' },
    ],
    rows: tables.airAttacks.map((row) => [
      row.month,
      row.strikeDrones,
      row.missiles,
      isPartial(row) ? say(key(`part.${row.month}`)) : say(key('part.whole')),
      row.month < breakOf(tables).at ? say(key('method.apart')) : say(key('method.together')),
    ]),
    cited: tables.airAttacks.map(() => seriesOf(tables).sources),
  }),
  description: (tables) => {
    const { article, yearBefore, summer, most, thousand, mostMissiles } = attackMonths(tables);
    const told = (row: { month: string; strikeDrones: number }) =>
      `${formatDate(row.month)} ${formatDigits(row.strikeDrones)}`;
    return say(key('description'), {
      n: tables.airAttacks.length,
      thousand: formatDate(thousand.month),
      list: [yearBefore, summer, article, most].map(told).join(', '),
      missiles: `${formatDate(mostMissiles.month)} ${formatDigits(mostMissiles.missiles)}`,
      break: breakOf(tables).what,
      partial: say(key('key.partial')),
    });
  },
};
