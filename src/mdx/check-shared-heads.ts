import { CHAPTERS } from '../data/chapters.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { checkChapterName } from './check-files.ts';
import { readHead } from './front-matter.ts';

/** What no other page may say of itself, and the code under which it is told. */
const OWN = [
  ['title', 'title-shared'],
  ['description', 'description-shared'],
] as const;

/** Checks what pages say of themselves: two of the same words cannot be told apart where pages are listed, nor among tabs. */
export function checkSharedHeads(files: readonly { file: string; mdx: string }[]): Fault[] {
  // Another language has words of its own.
  const first = new Map<string, string>();
  return files.flatMap(({ file, mdx }) => {
    // A second file of one chapter is told by its name; a new chapter is not known yet, and has words of its own.
    const isSecond = CHAPTERS.some((slug) => file.endsWith(`-${slug}.mdx`)) && checkChapterName(file).length > 0;
    if (isSecond) return [];
    return readHead(file, mdx).rows.flatMap(({ row, at }) =>
      OWN.flatMap(([field, code]): Fault[] => {
        const key = [file.split('/')[1], field, row[field].trim()].join(' ');
        const before = first.get(key);
        first.set(key, before ?? file);
        if (before === undefined) return [];
        return [{ file, ...at([field]), record: 'front matter', field, ...says(code, row[field], before) }];
      }),
    );
  });
}
