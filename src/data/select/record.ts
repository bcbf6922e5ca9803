import { nearest } from '../nearest.ts';

const indexes = new WeakMap<readonly unknown[], Map<string, unknown>>();

/** The rows of a table by their ids; no table changes once it is read. */
function indexOf<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const known = indexes.get(rows) as Map<string, Row> | undefined;
  if (known) return known;
  const index = new Map(rows.map((row) => [row.id, row]));
  indexes.set(rows, index);
  return index;
}

/** The row with an id, if a table has one. */
export function findRecord<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row | undefined {
  return indexOf(rows).get(id);
}

/**
 * The row with an id. Every id in content is checked when the tables and the prose are read,
 * so a miss here is a mistake in code: it throws, with the likeliest correction.
 */
export function recordById<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = findRecord(rows, id);
  if (row) return row;
  const meant = nearest(
    id,
    rows.map((candidate) => candidate.id),
  );
  throw new RangeError(`No record has the id "${id}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
}
