/** A record as it is being made: what was answered so far. Fields of fields stand in records of their own. */
export interface Row {
  [field: string]: unknown;
}

/** The value at a dotted name, `amount.unit`. */
export function valueAt(row: Row, name: string): unknown {
  return name.split('.').reduce<unknown>((inner, step) => (inner as Row | undefined)?.[step], row);
}

/** The text at a dotted name; empty where there is none. */
export function textAt(row: Row, name: string): string {
  const value = valueAt(row, name);
  return typeof value === 'string' ? value : '';
}

/** The row with another value at a dotted name; without the field where the value is undefined. */
export function withValue(row: Row, name: string, value: unknown): Row {
  const [step = '', ...rest] = name.split('.');
  const inner = rest.length === 0 ? value : withValue((row[step] ?? {}) as Row, rest.join('.'), value);
  const { [step]: _, ...others } = row;
  const empty = rest.length > 0 && Object.keys(inner as Row).length === 0;
  return inner === undefined || empty ? others : { ...row, [step]: inner };
}
