import type { Tables } from '../parse.ts';
import { ARTICLE_DATE } from '../record-end.ts';
import type { AirAttackRow, Series } from '../schema/series.ts';

/** The months of the count that a reader is told of, each found in the rows. */
export interface AttackMonths {
  /** The month of the article, and the same month a year before. */
  article: AirAttackRow;
  yearBefore: AirAttackRow;
  /** The summer month, June to August, with the most strike drones. */
  summer: AirAttackRow;
  /** The full month with the most strike drones. */
  most: AirAttackRow;
  /** The first month with a thousand strike drones or more. */
  thousand: AirAttackRow;
  /** The full month with the most missiles. */
  mostMissiles: AirAttackRow;
}

/** True where the data hold only some days of a month. */
export const isPartial = (row: AirAttackRow) => row.note.startsWith('partial month');

/** True of June to August. */
export const isSummer = ({ month }: AirAttackRow) => ['06', '07', '08'].includes(month.slice(5));

/** True from a thousand strike drones on. */
export const isThousand = ({ strikeDrones }: AirAttackRow) => strikeDrones >= 1000;

/** The month of the article, and the same month a year before. */
export const ARTICLE_MONTH = ARTICLE_DATE.slice(0, 7);
export const YEAR_BEFORE = `${Number(ARTICLE_MONTH.slice(0, 4)) - 1}${ARTICLE_MONTH.slice(4)}`;

/** The breaks in method of a count: those that are no partial month. */
export function methodBreaks({ breaks = [] }: Series, rows: readonly AirAttackRow[]) {
  const partial = new Set(rows.filter(isPartial).map(({ month }) => month));
  return breaks.filter(({ at }) => !partial.has(at));
}

/**
 * The months that annotations may speak of, from the rows themselves.
 *
 * @throws RangeError if the rows lack one of them; the check of the content tells of it before
 */
export function attackMonths(tables: Tables): AttackMonths {
  const rows = tables.airAttacks;
  const full = rows.filter((row) => !isPartial(row));
  const at = (month: string) => orThrow(rows.find((row) => row.month === month));
  const top = (of: readonly AirAttackRow[], key: 'strikeDrones' | 'missiles') =>
    orThrow(
      of.reduce<AirAttackRow | undefined>((best, row) => (best && best[key] >= row[key] ? best : row), undefined),
    );
  return {
    article: at(ARTICLE_MONTH),
    yearBefore: at(YEAR_BEFORE),
    summer: top(full.filter(isSummer), 'strikeDrones'),
    most: top(full, 'strikeDrones'),
    thousand: orThrow(full.find(isThousand)),
    mostMissiles: top(full, 'missiles'),
  };
}

function orThrow(row: AirAttackRow | undefined): AirAttackRow {
  if (row === undefined) throw new RangeError('The count of air attacks lacks a month that the figure speaks of');
  return row;
}
