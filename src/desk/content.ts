import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../data/fault.ts';
import { type LocatedTables, readTables } from '../data/parse.ts';
import { type ReadRows, readRows } from '../data/rows.ts';
import { type Synonym, synonym } from '../data/schema/synonym.ts';

/** One file of prose. */
export interface ProseText {
  /** From the project's root. */
  file: string;
  text: string;
}

/** All that can name a record: the tables, the words of the search, the prose. */
export interface Content {
  tables: LocatedTables;
  synonyms: ReadRows<Synonym>;
  prose: readonly ProseText[];
}

/** Reads the content below a project root without checking what refers to what. */
export function readContent(root: string): Content {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const search = 'content/i18n/search.yaml';
  return {
    tables: readTables((name) => read(`content/data/${name}`)),
    synonyms: readRows(search, read(search), synonym),
    prose: globSync('content/*/{chapters,pages}/*.mdx', { cwd: root })
      .sort()
      .map((file) => ({ file, text: read(file) })),
  };
}

/** What keeps a row of the tables from being read. */
export function readingFaults({ tables, synonyms }: Content): Fault[] {
  return [...Object.values(tables), synonyms].flatMap((read: ReadRows<unknown>) => read.faults);
}
