import { DERIVED } from '../derived.ts';
import { flattenRow } from '../download.ts';
import { isRespelt } from './respelt.ts';
import { compare, type Row, rowName, type State } from './state.ts';

/** A record by its table and its name there. */
export interface RecordName {
  table: string;
  name: string;
}

type Value = string | number | boolean | null;

/** A field of a record that says something else. */
export interface FieldChange extends RecordName {
  /** As the column of a download has it: `state.what`. */
  field: string;
  /** Not there before. */
  from: Value | undefined;
  /** Not there any more. */
  to: Value | undefined;
}

/** A field, or a whole table, that only one of two states knows. */
export interface FormChange {
  table: string;
  /** None where the whole table is known to one state only. */
  field: string | undefined;
  side: 'new' | 'gone';
  /** How many records have it. */
  records: number;
}

/** What differs between two states of the tables, each list in the order of tables, names and fields. */
export interface Difference {
  added: readonly RecordName[];
  withdrawn: readonly RecordName[];
  changed: readonly FieldChange[];
  /** Written otherwise, and saying the same. */
  respelt: readonly FieldChange[];
  /** Changes of the form of the tables: no record says anything else for them. */
  form: readonly FormChange[];
}

/** The logs of changes and of addresses that moved are no part of what changes. */
const UNTOLD = ['updates', 'moved'];

type Flat = ReturnType<typeof flattenRow>;

/** The rows of a table by name. Counts follow from other rows, which are told. */
function byName(table: string, rows: readonly Row[]): ReadonlyMap<string, Flat> {
  return new Map(
    rows.filter((row) => row['group'] !== DERIVED).map((row) => [rowName(table, row), flattenRow(row)] as const),
  );
}

/** How many rows of a table have each field. */
function countFields(rows: ReadonlyMap<string, Flat>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows.values())
    for (const field of Object.keys(row)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counts;
}

function formOf(table: string, from: ReadonlyMap<string, Flat>, to: ReadonlyMap<string, Flat>): FormChange[] {
  const [before, after] = [countFields(from), countFields(to)];
  const only = (side: FormChange['side'], has: typeof before, lacks: typeof before) =>
    [...has].filter(([field]) => !lacks.has(field)).map(([field, records]) => ({ table, field, side, records }));
  return [...only('new', after, before), ...only('gone', before, after)].sort((a, b) => compare(a.field, b.field));
}

function differInTable(table: string, from: readonly Row[], to: readonly Row[]): Difference {
  const [before, after] = [byName(table, from), byName(table, to)];
  const named = (rows: typeof before, others: typeof before) =>
    [...rows.keys()]
      .filter((name) => !others.has(name))
      .sort(compare)
      .map((name) => ({ table, name }));
  const form = before.size === 0 || after.size === 0 ? [] : formOf(table, before, after);
  const formal = new Set(form.map(({ field }) => field));
  const changes = [...before].flatMap(([name, old]): FieldChange[] => {
    const row = after.get(name);
    if (row === undefined) return [];
    return [...new Set([...Object.keys(old), ...Object.keys(row)])]
      .filter((field) => !formal.has(field) && old[field] !== row[field])
      .map((field) => ({ table, name, field, from: old[field], to: row[field] }));
  });
  changes.sort((a, b) => compare(a.name, b.name) || compare(a.field, b.field));
  const isRespelling = ({ from: was, to: is }: FieldChange) => isRespelt(was, is);
  return {
    added: named(after, before),
    withdrawn: named(before, after),
    changed: changes.filter((change) => !isRespelling(change)),
    respelt: changes.filter(isRespelling),
    form,
  };
}

const NONE: Difference = { added: [], withdrawn: [], changed: [], respelt: [], form: [] };

function differInName(table: string, from: State, to: State): Difference {
  const [before, after] = [from[table], to[table]];
  if (before !== undefined && after !== undefined) return differInTable(table, before, after);
  const side = before === undefined ? 'new' : 'gone';
  return { ...NONE, form: [{ table, field: undefined, side, records: (before ?? after ?? []).length }] };
}

/** What the second of two states of the tables says that the first did not, and the other way round. */
export function difference(from: State, to: State): Difference {
  const tables = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => !UNTOLD.includes(name));
  const each = tables.sort(compare).map((table) => differInName(table, from, to));
  return {
    added: each.flatMap(({ added }) => added),
    withdrawn: each.flatMap(({ withdrawn }) => withdrawn),
    changed: each.flatMap(({ changed }) => changed),
    respelt: each.flatMap(({ respelt }) => respelt),
    form: each.flatMap(({ form }) => form),
  };
}

/** True where two states say the same, in the same form. */
export function isSame(found: Difference): boolean {
  return Object.values(found).every((list: readonly unknown[]) => list.length === 0);
}
