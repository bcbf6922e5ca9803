import { DOWNLOADS } from '../download.ts';
import type { Tables } from '../parse.ts';

/** One record as it is written down. */
export type Row = Readonly<Record<string, unknown>>;

/** All tables as they stood on a day, by the names of their downloads, which need not be those of today. */
export type State = Readonly<Record<string, readonly Row[]>>;

/** What tells a row from the others of its table, where that is not its id. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  'air-attacks': ['month'],
  'aid-by-donor': ['donor'],
  updates: ['date', 'what'],
  moved: ['from'],
};

/** The name of a row within its table. */
export function rowName(table: string, row: Row): string {
  return (NAMED_BY[table] ?? ['id']).map((field) => String(row[field] ?? '')).join(' ');
}

const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

/** The row of a state with a name. No state changes once it is read. */
export function rowNamed(state: State | undefined, table: string, name: string): Row | undefined {
  const rows = state?.[table];
  if (rows === undefined) return undefined;
  const index = indexes.get(rows) ?? new Map(rows.map((row) => [rowName(table, row), row]));
  indexes.set(rows, index);
  return index.get(name);
}

/** The same value with the fields of all its records in one order, without those that are not there. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => compare(a, b)).map(([name, held]) => [name, ordered(held)]));
}

/** By the numbers of the letters, so that no language of a machine changes the order. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows in the order of their names: where a row stands in its file is no part of what it says. */
export function orderRows(table: string, rows: readonly object[]): readonly Row[] {
  return rows.map((row) => ordered(row) as Row).sort((a, b) => compare(rowName(table, a), rowName(table, b)));
}

/** A table as text, a record a line: of two states only the lines that say something else differ. */
export function tableText(rows: readonly Row[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** The tables as they stand now. */
export function stateOf(tables: Tables): State {
  return Object.fromEntries(Object.entries(DOWNLOADS).map(([name, table]) => [name, orderRows(name, tables[table])]));
}
