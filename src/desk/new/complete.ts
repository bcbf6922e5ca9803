import { completionOf } from './completed.ts';
import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { needOf } from './need.ts';
import { type Row, valueAt, withValue } from './row.ts';

/** The row with what follows from what is known. What was given stays. */
export function complete(kind: Kind, fields: readonly Field[], given: Row, known: Known): Row {
  return fields.reduce((row, field) => {
    if (valueAt(row, field.name) !== undefined || needOf(kind, field, row, known) === 'no') return row;
    return withValue(row, field.name, completionOf(kind, field.name, row, known));
  }, given);
}

/** Fields that must be given and are not; what would follow from others of them is not among them. */
export function missingIn(kind: Kind, fields: readonly Field[], row: Row, known: Known): Field[] {
  const missing = fields.filter(
    (field) => valueAt(row, field.name) === undefined && needOf(kind, field, row, known) === 'required',
  );
  const first = missing.filter(({ name }) => name !== 'id' && name !== 'slug');
  return first.length > 0 ? first : missing;
}

/** The row as it is written: a list that its schema wants stands there even where it is empty. */
export function filled(fields: readonly Field[], row: Row): Row {
  return fields
    .filter(
      ({ name, list, required, only }) => list && required && only === undefined && valueAt(row, name) === undefined,
    )
    .reduce((so, { name }) => withValue(so, name, []), row);
}
