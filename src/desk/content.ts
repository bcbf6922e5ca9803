import type { Fault } from '../data/fault.ts';
import { type LocatedTables, readTables } from '../data/parse.ts';
import { type ReadRows, readRows } from '../data/rows.ts';
import { type Synonym, synonym } from '../data/schema/synonym.ts';
import { SYNONYMS_FILE } from '../data/synonyms.ts';
import { proseTexts, readTexts, type Texts } from '../data/texts.ts';
import { isChapter, readHead } from '../mdx/front-matter.ts';
import { readProseFile } from '../mdx/prose.ts';
import { areReadable, readerTexts } from './copydesk/pieces.ts';

/** One file of prose. */
export interface ProseText {
  /** From the project's root. */
  file: string;
  text: string;
}

/** All that can name a record: the tables, the words of the search, the prose; and all that can say what one says. */
export interface Content {
  tables: LocatedTables;
  synonyms: ReadRows<Synonym>;
  prose: readonly ProseText[];
  /** The files of tables and of the interface whose words a reader can meet, by their paths. */
  worded: Texts;
}

/** Reads the content below a project root without checking what refers to what. A table that is gone is an empty file. */
export function readContent(root: string): Content {
  const texts = readTexts(root);
  return {
    tables: readTables((name) => texts.get(`content/data/${name}`) ?? ''),
    synonyms: readRows(SYNONYMS_FILE, texts.get(SYNONYMS_FILE) ?? '', synonym),
    prose: proseTexts(texts).map(([file, text]) => ({ file, text })),
    worded: new Map([...readerTexts(root)].filter(([file]) => file.endsWith('.yaml'))),
  };
}

/** What keeps a row of the tables from being read. */
export function readingFaults({ tables, synonyms }: Content): Fault[] {
  return [...Object.values(tables), synonyms].flatMap((read: ReadRows<unknown>) => read.faults);
}

/** The files of prose and of words that cannot be read, or whose heads cannot: what they name and say is not known. */
export function unreadFiles({ prose, worded }: Content): string[] {
  const words = [...worded].flatMap(([file, text]) => (areReadable(new Map([[file, text]])) ? [] : [file]));
  const unread = prose.flatMap(({ file, text }) => {
    const isHead = !isChapter(file) || readHead(file, text).faults.length === 0;
    return isHead && readProseFile(file, text).tree !== undefined ? [] : [file];
  });
  return [...unread, ...words];
}
