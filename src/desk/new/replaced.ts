import { compareDates } from '../../data/dates.ts';
import { type Fault, showValue } from '../../data/fault.ts';
import { fileOf } from './kinds.ts';
import { type Known, rowsIn } from './known.ts';
import { type Row, textAt } from './row.ts';

/** The records that a new position may take the place of: same actor, same domain, not later, and holding until now. */
export function openPositions(row: Row, known: Known): Row[] {
  return rowsIn(known, 'positions').filter(
    (other) =>
      other['actor'] === row['actor'] &&
      other['domain'] === row['domain'] &&
      other['until'] === undefined &&
      compareDates(textAt(other, 'asOf'), textAt(row, 'asOf')) <= 0,
  );
}

/** The ids of the records that a position replaces. */
export const replacedIds = (row: Row): readonly string[] => (row['replaces'] ?? []) as readonly string[];

/** Records that a position cannot take the place of. */
export function replaceFaults(row: Row, known: Known): Fault[] {
  const open = openPositions(row, known).map((other) => textAt(other, 'id'));
  const allowed =
    open.length === 0
      ? 'nothing: no record of this actor in this domain holds until now'
      : `records of this actor in this domain that hold until now: ${open.join(', ')}`;
  return replacedIds(row)
    .filter((id) => !open.includes(id))
    .map((id) => ({
      ...{ file: fileOf('positions'), line: 1, column: 1, record: textAt(row, 'id'), field: 'replaces' },
      ...{ came: showValue(id), allowed },
    }));
}
