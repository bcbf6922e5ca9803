import type { LocatedTables } from '../../data/parse.ts';
import { REFERENCES, valuesAt } from '../../data/reference-fields.ts';
import { nameOf, type ReadRows } from '../../data/rows.ts';
import { chapterHead } from '../../data/schema/page.ts';
import { readFrontMatter, splitFrontMatter } from '../../mdx/front-matter.ts';
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
  { table: 'updates', path: ['records', '*'], to: undefined },
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

/** Every field that names a record, in the order of the files. */
export function fieldUses(target: Target, { tables, synonyms, prose }: Content): FieldUse[] {
  const inTables = NAMINGS.filter(({ to }) => to === target.table || to === undefined).flatMap(({ table, path }) =>
    usesIn(tables[table], path, target.id, table),
  );
  const inSearch = target.table === 'actors' ? usesIn(synonyms, ['actor'], target.id, undefined) : [];
  const inHeads = OPENING.filter(({ to }) => to === target.table).flatMap(({ path }) =>
    prose.flatMap((page) => usesIn(headOf(page), path, target.id, undefined)),
  );
  return [...inTables, ...inSearch, ...inHeads]
    .filter(({ by }) => by === undefined || !isSame(by, target))
    .sort(byPlace);
}

function usesIn(
  read: ReadRows<unknown>,
  path: readonly string[],
  id: string,
  table: keyof LocatedTables | undefined,
): FieldUse[] {
  return read.rows.flatMap((entry) =>
    valuesAt(entry.row, path)
      .filter(({ value }) => value === id)
      .map(({ path: found }) => {
        const record = path[0] === 'opening' ? 'front matter' : nameOf(read, entry);
        const by = table === undefined ? undefined : { table, id: record };
        return { file: read.file, ...entry.at(found), by, record, field: found.join('.') };
      }),
  );
}

/** The head of a chapter as a record. Other pages name none in theirs. */
function headOf({ file, text }: ProseText): ReadRows<unknown> {
  const { head } = splitFrontMatter(text);
  if (head === undefined || !file.includes('/chapters/'))
    return { file, rows: [], faults: [], faulty: [], unread: false };
  return readFrontMatter(file, head, chapterHead);
}
