import { compareDates } from '../../data/dates.ts';
import { showValue } from '../../data/fault.ts';
import { nearest } from '../../data/nearest.ts';
import { type Known, rowsIn } from './known.ts';
import { type Row, textAt } from './row.ts';
import type { Refusal } from './value.ts';

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

/** What is wrong with the records that a position is to take the place of. */
export function refuseReplaced(row: Row, known: Known): Refusal | undefined {
  const open = openPositions(row, known).map((other) => textAt(other, 'id'));
  const other = replacedIds(row).find((id) => !open.includes(id));
  if (other === undefined) return undefined;
  const allowed =
    open.length === 0
      ? 'nothing: no earlier record of this actor in this domain still holds'
      : `earlier records of this actor in this domain that still hold: ${open.join(', ')}`;
  return { came: showValue(other), allowed, meant: nearest(other, open) };
}
