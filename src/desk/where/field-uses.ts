import type { LocatedTables } from '../../data/parse.ts';
import { MIXED_REFERENCES, REFERENCES, valuesAt } from '../../data/reference-fields.ts';
import { nameOf, type ReadRows } from '../../data/rows.ts';
import { chapterHead } from '../../data/schema/page.ts';
import { isChapter, readFrontMatter, splitFrontMatter } from '../../mdx/front-matter.ts';
import type { Content, ProseText } from '../content.ts';
import { byPlace, type Place } from '../place.ts';
import { isSame, type Target } from '../target.ts';

/** A field that names a record. */
export interface FieldUse extends Place {
  /** The record that the field is one of; none for a row of the search and for the head of a page. */
  by: Target | undefined;
  /** The record's name, or what else the field stands in. */
  record: string;
  /** Dotted path of the field. */
  field: string;
}

/** A field of a table and the table that it names a row of; none: of any. */
interface Naming {
  table: keyof LocatedTables;
  path: readonly string[];
  to: Target['table'] | undefined;
}

const NAMINGS: readonly Naming[] = [
  ...REFERENCES,
  // A number that belongs to a place stands beside it on the map.
  { table: 'figures', path: ['place'], to: 'places' },
  ...MIXED_REFERENCES.map(({ table, path }) => ({ table, path, to: undefined })),
];

/** What the opening of a chapter names. */
const OPENING: readonly { path: readonly string[]; to: Target['table'] }[] = [
  { path: ['opening', 'rung'], to: 'rungs' },
  { path: ['opening', 'quote'], to: 'quotes' },
  { path: ['opening', 'article'], to: 'quotes' },
  { path: ['opening', 'figures', '*'], to: 'figures' },
  { path: ['opening', 'edges', '*'], to: 'edges' },
  { path: ['opening', 'events', '*'], to: 'events' },
];

/** Every field of the content that names something, by the table and the id of what it names. */
const read = new WeakMap<Content, ReadonlyMap<string, readonly FieldUse[]>>();

const ANY = 'any';
const keyOf = (table: Target['table'] | typeof ANY, id: string) => `${table} ${id}`;

/** Every field that names a record, in the order of the files. */
export function fieldUses(target: Target, content: Content): FieldUse[] {
  const known = read.get(content) ?? indexOf(content);
  read.set(content, known);
  return [keyOf(target.table, target.id), keyOf(ANY, target.id)]
    .flatMap((key) => known.get(key) ?? [])
    .filter(({ by }) => by === undefined || !isSame(by, target))
    .sort(byPlace);
}

function indexOf({ tables, synonyms, prose }: Content): ReadonlyMap<string, readonly FieldUse[]> {
  const index = new Map<string, FieldUse[]>();
  const add = (to: Target['table'] | typeof ANY, uses: readonly (FieldUse & { id: string })[]) => {
    for (const { id, ...use } of uses) {
      const known = index.get(keyOf(to, id));
      if (known) known.push(use);
      else index.set(keyOf(to, id), [use]);
    }
  };
  for (const { table, path, to } of NAMINGS) add(to ?? ANY, usesIn(tables[table], path, table));
  add('actors', usesIn(synonyms, ['actor'], undefined));
  for (const head of prose.map(headOf)) for (const { path, to } of OPENING) add(to, usesIn(head, path, undefined));
  return index;
}

function usesIn(
  read: ReadRows<unknown>,
  path: readonly string[],
  table: keyof LocatedTables | undefined,
): (FieldUse & { id: string })[] {
  return read.rows.flatMap((entry) =>
    valuesAt(entry.row, path).map(({ value, path: found }) => {
      const record = path[0] === 'opening' ? 'front matter' : nameOf(read, entry);
      const by = table === undefined ? undefined : { table, id: record };
      return { id: value, file: read.file, ...entry.at(found), by, record, field: found.join('.') };
    }),
  );
}

/** The head of a chapter as a record. Other pages name none in theirs. */
function headOf({ file, text }: ProseText): ReadRows<unknown> {
  const { head } = splitFrontMatter(text);
  if (head === undefined || !isChapter(file)) return { file, rows: [], faults: [], faulty: [], unread: false };
  return readFrontMatter(file, head, chapterHead);
}
