import type { z } from 'zod';
import { findBareDays } from '../data/bare-days.ts';
import { placeOfChapter } from '../data/chapters.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { Tables } from '../data/parse.ts';
import { HEAD_FIELDS } from '../data/reader-fields.ts';
import { type ReadRows, readRows } from '../data/rows.ts';
import type { Opening } from '../data/schema/opening.ts';
import { type ChapterHead, chapterHead, type PageHead, pageHead } from '../data/schema/page.ts';
import { readUnchanged } from '../data/unchanged.ts';
import { checkOpening } from './check-opening.ts';
import { checkWords } from './check-text.ts';

const FENCE = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Whether a file of prose is a chapter. All others are pages. */
export const isChapter = (file: string): boolean => file.includes('/chapters/');

/** The front matter of an MDX file without its fences, and the text with the front matter blanked out. */
export function splitFrontMatter(mdx: string): { head: string | undefined; body: string } {
  const match = FENCE.exec(mdx);
  if (!match) return { head: undefined, body: mdx };
  // Blanks keep every line and column of the body where the editor sees it.
  const blank = match[0].replace(/[^\r\n]/g, ' ');
  return { head: match[1] ?? '', body: blank + mdx.slice(match[0].length) };
}

function readRecord<Schema extends z.ZodType>(file: string, head: string, schema: Schema): ReadRows<z.infer<Schema>> {
  // As a list of one, so that front matter is told apart and told of like any other record.
  const list = head
    .split('\n')
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
  const inFile = ({ line, column }: { line: number; column: number }) => ({
    line: line + 1,
    column: Math.max(1, column - 2),
  });
  const { rows, faults, ...rest } = readRows(file, list, schema);
  // What cannot be read at all has been told.
  const days = faults.length > 0 ? [] : findBareDays(file, list);
  return {
    ...rest,
    rows: rows.map(({ row, at }) => ({ row, at: (path) => inFile(at(path)) })),
    faults: [...faults, ...days].map((fault) => ({ ...fault, ...inFile(fault), record: 'front matter' })),
  };
}

/** One for each kind of page: a check asks three times for what stands in each. */
const readers = new Map<z.ZodType, (file: string, head: string) => ReadRows<unknown>>();

/**
 * Reads front matter as the one record that it is.
 *
 * @param head  the text between its fences
 */
export function readFrontMatter<Schema extends z.ZodType>(
  file: string,
  head: string,
  schema: Schema,
): ReadRows<z.infer<Schema>> {
  const read = readers.get(schema) ?? readUnchanged((name, text) => readRecord(name, text, schema));
  readers.set(schema, read);
  return read(file, head) as ReadRows<z.infer<Schema>>;
}

/** Reads the front matter of a chapter or page, and tells what is wrong with its form: what no other file has a say in. */
export function readHead(file: string, mdx: string): Pick<ReadRows<ChapterHead | PageHead>, 'rows' | 'faults'> {
  const { head } = splitFrontMatter(mdx);
  if (head !== undefined)
    return readFrontMatter<z.ZodType<ChapterHead | PageHead>>(file, head, isChapter(file) ? chapterHead : pageHead);
  const place = { file, line: 1, column: 1, record: 'front matter', field: '' };
  return { rows: [], faults: [{ ...place, ...says('front-matter-gone') }] };
}

/** Checks the front matter of a page: its fields, the records it names, and its words: no bare number, no name misspelt, no quotation without a record. */
export function checkFrontMatter(file: string, mdx: string, tables: Tables): Fault[] {
  const { rows, faults: ofForm } = readHead(file, mdx);
  const faults = [...ofForm];
  for (const { row, at } of rows) {
    const { opening, order } = row as { opening?: Opening; order?: number };
    const place = placeOfChapter(/(?:\d+-)?([a-z-]+)\.mdx$/.exec(file)?.[1] ?? '');
    if (order !== undefined && place > 0 && order !== place) {
      faults.push({
        file,
        ...at(['order']),
        record: 'front matter',
        field: 'order',
        ...says('chapter-order', order, place),
      });
    }
    if (opening !== undefined) faults.push(...checkOpening(file, opening, at, tables));
    for (const field of HEAD_FIELDS) {
      const value = (row as Record<string, unknown>)[field];
      if (typeof value !== 'string') continue;
      checkWords(value, at([field]), tables, (point, _record, _field, said, meant) => {
        faults.push({ file, ...point, record: 'front matter', field, ...said, meant });
      });
    }
  }
  return faults;
}
