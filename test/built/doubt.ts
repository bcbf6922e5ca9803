import type { Row } from './marks/reading.ts';

/** Ways in which a figure may hold no plain number or word. */
export type Doubt = 'unknown' | 'contested' | 'not applicable' | 'zero' | 'range' | 'open end' | 'about' | 'in part';

/** How one doubt is told, in each form of the figure. */
export interface Telling {
  doubt: Doubt;
  /** The rows in which it occurs. */
  rows: (row: Row) => boolean;
  /** What the cells of these rows say, as "column: value". */
  cells: RegExp;
  /** What stands in the picture for it and for nothing else. */
  mark: string;
  /** What the figure says on its page, the words for those who do not see the marks among them. */
  says: RegExp;
  /** What the description says. */
  description: RegExp;
}

/** Cells that are blank because there is nothing to say: an event of one day has no end, an exact number no qualifier. */
const NOTHING_TO_SAY = ['end', 'note', 'qualifier', 'refused'];
/** The ends of a number: one of them blank is open, both are unknown. */
const BOUNDS = ['low', 'high'];

/** The doubts that the cells of a download betray, whatever the figure says of them. */
export function betrayed(rows: readonly Row[]): Doubt[] {
  const cells = rows.flatMap((row) => Object.entries(row));
  const found: Doubt[] = [];
  if (cells.some(([, value]) => value === '0')) found.push('zero');
  if (rows.some(({ low, high }) => low !== '' && high !== '' && low !== high)) found.push('range');
  if (rows.some(({ low, high }) => (low === '') !== (high === ''))) found.push('open end');
  if (cells.some(([column, value]) => ['level', 'status'].includes(column) && value.endsWith('contested')))
    found.push('contested');
  const silent = cells.some(([column, value]) => value === '' && ![...NOTHING_TO_SAY, ...BOUNDS].includes(column));
  if (silent || rows.some(({ low, high }) => low === '' && high === '')) found.push('unknown');
  return found;
}
