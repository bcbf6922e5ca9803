import type { Fault } from '../data/fault.ts';
import { type LocatedTables, readTables } from '../data/parse.ts';
import { type ReadRows, readRows } from '../data/rows.ts';
import { type Synonym, synonym } from '../data/schema/synonym.ts';
import { SYNONYMS_FILE } from '../data/synonyms.ts';
import { proseTexts, readTexts, textOf } from '../data/texts.ts';

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
  const texts = readTexts(root);
  return {
    tables: readTables((name) => textOf(texts, `content/data/${name}`)),
    synonyms: readRows(SYNONYMS_FILE, textOf(texts, SYNONYMS_FILE), synonym),
    prose: proseTexts(texts).map(([file, text]) => ({ file, text })),
  };
}

/** What keeps a row of the tables from being read. */
export function readingFaults({ tables, synonyms }: Content): Fault[] {
  return [...Object.values(tables), synonyms].flatMap((read: ReadRows<unknown>) => read.faults);
}
