import type { z } from 'zod';
import type { Fault } from '../data/fault.ts';
import { readRows } from '../data/rows.ts';
import { findBareNumbers } from './numbers.ts';

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The front matter of an MDX file without its fences, and the text with the front matter blanked out. */
export function splitFrontMatter(mdx: string): { head: string | undefined; body: string } {
  const match = FENCE.exec(mdx);
  if (!match) return { head: undefined, body: mdx };
  // Blanks keep every line and column of the body where the editor sees it.
  const blank = match[0].replace(/[^\r\n]/g, ' ');
  return { head: match[1] ?? '', body: blank + mdx.slice(match[0].length) };
}

/** Checks the front matter of a page: its fields, and that its words carry no bare number. */
export function checkFrontMatter(file: string, mdx: string, schema: z.ZodType): Fault[] {
  const { head } = splitFrontMatter(mdx);
  if (head === undefined) {
    const allowed = 'a block between two lines of --- with title, description and updated';
    return [{ file, line: 1, column: 1, record: 'front matter', field: '', came: 'nothing', allowed }];
  }
  // As a list of one, so that front matter is told apart and told of like any other record.
  const list = head
    .split('\n')
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
  const read = readRows(file, list, schema);
  const faults = read.faults.map((fault) => ({
    ...fault,
    line: fault.line + 1,
    column: Math.max(1, fault.column - 2),
    record: 'front matter',
  }));
  for (const { row, at } of read.rows) {
    for (const field of ['title', 'description', 'kicker']) {
      const value = (row as Record<string, unknown>)[field];
      if (typeof value !== 'string') continue;
      for (const bare of findBareNumbers(value)) {
        const { line, column } = at([field]);
        faults.push({
          file,
          line: line + 1,
          column: Math.max(1, column - 2),
          record: 'front matter',
          field,
          came: bare.text,
          allowed: 'words without a bare number; dates, ordinals of things and names may carry digits',
        });
      }
    }
  }
  return faults;
}
