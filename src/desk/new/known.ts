import type { DateText } from '../../data/dates.ts';
import { type LocatedTables, readTables } from '../../data/parse.ts';
import { idsOf } from '../../data/references.ts';
import { type Texts, textOf } from '../../data/texts.ts';
import { allNamed } from '../target.ts';
import type { RowTable } from './kinds.ts';
import type { Row } from './row.ts';

/** What is known before anything is asked. */
export interface Known {
  /** The content, and the files of code that a chapter is written into. */
  content: Texts;
  tables: LocatedTables;
  /** The day of writing. */
  today: DateText;
  /** What each record calls itself, by its id. */
  titles: ReadonlyMap<string, string>;
}

/** Reads what is known; nothing is held against it here. */
export function readKnown(content: Texts, today: DateText): Known {
  const tables = readTables((name) => textOf(content, `content/data/${name}`));
  return { content, tables, today, titles: new Map(allNamed(tables).map(({ id, title }) => [id, title])) };
}

/** The rows of a table that could be read. */
export function rowsIn({ tables }: Known, table: RowTable): Row[] {
  return tables[table].rows.map(({ row }): Row => ({ ...row }));
}

/** The ids of a table that are taken. */
export function takenIds({ tables }: Known, table: RowTable): ReadonlySet<string> {
  return idsOf(tables[table]);
}
