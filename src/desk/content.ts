import type { Fault } from '../data/fault.ts';
import { type LocatedTables, readTables } from '../data/parse.ts';
import { type ReadRows, readRows } from '../data/rows.ts';
import { chapterHead } from '../data/schema/page.ts';
import { type Synonym, synonym } from '../data/schema/synonym.ts';
import { SYNONYMS_FILE } from '../data/synonyms.ts';
import { proseTexts, readTexts } from '../data/texts.ts';
import { readFrontMatter, splitFrontMatter } from '../mdx/front-matter.ts';
import { readProseFile } from '../mdx/prose.ts';

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

/** Reads the content below a project root without checking what refers to what. A table that is gone is an empty file. */
export function readContent(root: string): Content {
  const texts = readTexts(root);
  return {
    tables: readTables((name) => texts.get(`content/data/${name}`) ?? ''),
    synonyms: readRows(SYNONYMS_FILE, texts.get(SYNONYMS_FILE) ?? '', synonym),
    prose: proseTexts(texts).map(([file, text]) => ({ file, text })),
  };
}

/** What keeps a row of the tables from being read. */
export function readingFaults({ tables, synonyms }: Content): Fault[] {
  return [...Object.values(tables), synonyms].flatMap((read: ReadRows<unknown>) => read.faults);
}

/** The files of prose that cannot be read, or whose heads cannot: what they name is not known. */
export function unreadProse({ prose }: Content): string[] {
  return prose.flatMap(({ file, text }) => {
    const { head } = splitFrontMatter(text);
    const isChapter = file.includes('/chapters/');
    const isHead = !isChapter || (head !== undefined && readFrontMatter(file, head, chapterHead).faults.length === 0);
    return isHead && readProseFile(file, text).tree !== undefined ? [] : [file];
  });
}
