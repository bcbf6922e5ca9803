import { nearest } from '../nearest.ts';

/**
 * The row with an id. Every id in content is checked when the tables and the prose are read,
 * so a miss here is a mistake in code: it throws, with the likeliest correction.
 */
export function recordById<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) return row;
  const meant = nearest(
    id,
    rows.map((candidate) => candidate.id),
  );
  throw new RangeError(`No record has the id "${id}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
}
