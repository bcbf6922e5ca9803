import { type DateText, firstDay } from '../dates.ts';
import type { Position } from '../schema/position.ts';
import { holdsOn } from './level.ts';

/** Why a record no longer stands for its cell, as far as the record itself says. */
export type Ending =
  /** A later record says the same or a like thing: the level is the same. */
  | { why: 'repeated'; by: Position }
  /** A later record has another level. */
  | { why: 'changed'; by: Position }
  /** It was for a time, and ran out. */
  | { why: 'expired'; on: DateText }
  /** It only noted that nothing was said, which never stands against what was. */
  | { why: 'silence' };

/**
 * How a record comes to its `until`; undefined where it has none, or where nothing in the cell says how.
 *
 * @param cell  all records of its actor in its domain
 */
export function endOf(record: Position, cell: readonly Position[]): Ending | undefined {
  const { until, flags = [] } = record;
  if (until === undefined) return undefined;
  const next = cell.filter((other) => other !== record && firstDay(other.asOf) === firstDay(until));
  const [by] = next;
  if (by) {
    const alike = next.find(({ level }) => level === record.level);
    return alike ? { why: 'repeated', by: alike } : { why: 'changed', by };
  }
  if (flags.includes('expired')) return { why: 'expired', on: until };
  if (flags.includes('absence')) return { why: 'silence' };
  return undefined;
}

/**
 * How a record ended by a day; undefined while it holds.
 *
 * @param cell  all records of its actor in its domain
 * @param day  `YYYY-MM-DD`
 * @throws RangeError if it ended and nothing in the cell says how; the check of the content tells of it before
 */
export function endingOf(record: Position, cell: readonly Position[], day: string): Ending | undefined {
  if (record.until === undefined || holdsOn(record, day)) return undefined;
  const ending = endOf(record, cell);
  if (ending) return ending;
  throw new RangeError(`${record.id} ends on ${record.until}, and no record of that day takes its place`);
}
