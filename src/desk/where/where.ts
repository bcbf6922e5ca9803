import type { Content } from '../content.ts';
import type { Place } from '../place.ts';
import { allNamed, isSame, type Named, type Target } from '../target.ts';
import { type FieldUse, fieldUses } from './field-uses.ts';
import { type PageUse, pageUses } from './pages.ts';
import { type ProseUse, proseUses } from './prose-uses.ts';
import { type TypedUse, typedUses } from './typed-uses.ts';

/** A record that names another, and so changes with it. */
export interface Change extends Target {
  /** The fields that name it. */
  fields: readonly string[];
  /** The records that name this one in turn: one step more, and no further. */
  next: readonly Omit<Change, 'next'>[];
}

/** Where one record is used. */
export interface Where extends Named {
  fields: readonly (Place & Pick<FieldUse, 'record' | 'field'>)[];
  prose: readonly ProseUse[];
  /** For a number: words in which the same number is typed out. */
  typed: readonly TypedUse[];
  pages: readonly PageUse[];
  changes: readonly Change[];
}

/**
 * Where everything with an id is used. Tables may share an id: one entry for each record that has it, none where none has.
 * Pure: content in, uses out.
 */
export function findWhere(id: string, content: Content): Where[] {
  return allNamed(content.tables)
    .filter((named) => named.id === id)
    .map((named) => whereOf(named, content));
}

/** Where one thing with a name is used. */
export function whereOf(named: Named, content: Content): Where {
  const fields = fieldUses(named, content);
  const quoted = wordsOf(named, content);
  const prose = content.prose.flatMap((text) => proseUses(named, text, quoted));
  return {
    ...named,
    fields: fields.map(({ file, line, column, record, field }) => ({ file, line, column, record, field })),
    prose,
    typed: typedUses(named, content),
    pages: pageUses(named, fields, prose, content),
    changes: changesOf(named, fields, content),
  };
}

/** The words of a quotation, which prose may print without naming it. */
function wordsOf({ table, id }: Target, { tables }: Content): string[] {
  if (table !== 'quotes') return [];
  return tables.quotes.rows
    .filter(({ row }) => row.id === id)
    .flatMap(({ row }) => [row.text, ...(row.translation === undefined ? [] : [row.translation])]);
}

/** Fields gathered by the record that they are of. */
function byRecord(fields: readonly FieldUse[]): Omit<Change, 'next'>[] {
  const found = new Map<string, Target & { fields: string[] }>();
  for (const { by, field } of fields) {
    if (by === undefined) continue;
    const key = `${by.table} ${by.id}`;
    const known = found.get(key);
    if (known) known.fields.push(field);
    else found.set(key, { ...by, fields: [field] });
  }
  return [...found.values()];
}

function changesOf(target: Target, fields: readonly FieldUse[], content: Content): Change[] {
  const first = byRecord(fields);
  return first.map((change) => ({
    ...change,
    next: byRecord(fieldUses(change, content)).filter(
      (other) => !isSame(other, target) && !first.some((known) => isSame(known, other)),
    ),
  }));
}
