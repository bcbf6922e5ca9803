import type { DateText } from '../dates.ts';
import type { Tables } from '../parse.ts';
import type { Update } from '../schema/update.ts';
import { updateId } from '../update-id.ts';

/** An update with its address on the page of updates. */
export interface AddressedUpdate extends Update {
  readonly id: string;
}

/** Every update, newest first; those of one day as they stand. */
export function updatesByDate(tables: Tables): readonly AddressedUpdate[] {
  return tables.updates
    .map((update) => ({ ...update, id: updateId(update) }))
    .sort((a, b) => b.date.localeCompare(a.date));
}

function datesOf(tables: Tables): DateText[] {
  const dates = tables.updates.map(({ date }) => date).sort();
  if (dates.length === 0) throw new RangeError('The record holds no update, not even its first publication');
  return dates;
}

/** The day on which the record was first published. */
export function firstPublished(tables: Tables): DateText {
  return datesOf(tables).at(0) ?? '';
}

/** The day on which anything in the record last changed: its version. */
export function lastChanged(tables: Tables): DateText {
  return datesOf(tables).at(-1) ?? '';
}

/** The day on which one of some records last changed; that of the first publication if none has changed since. */
export function recordsChanged(tables: Tables, ids: readonly string[]): DateText {
  const dates = tables.updates.filter(({ records }) => records.some((id) => ids.includes(id))).map(({ date }) => date);
  return dates.sort().at(-1) ?? firstPublished(tables);
}
