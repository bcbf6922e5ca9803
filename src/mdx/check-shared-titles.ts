import { CHAPTERS } from '../data/chapters.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { checkChapterName } from './check-files.ts';
import { readHead } from './front-matter.ts';

/** Checks the titles of pages: two of the same words cannot be told apart where pages are listed, nor among tabs. */
export function checkSharedTitles(files: readonly { file: string; mdx: string }[]): Fault[] {
  // Another language has titles of its own.
  const first = new Map<string, string>();
  return files.flatMap(({ file, mdx }) => {
    // A second file of one chapter is told by its name; a new chapter is not known yet, and has a title.
    const isSecond = CHAPTERS.some((slug) => file.endsWith(`-${slug}.mdx`)) && checkChapterName(file).length > 0;
    if (isSecond) return [];
    return readHead(file, mdx).rows.flatMap(({ row, at }): Fault[] => {
      const key = `${file.split('/')[1]} ${row.title.trim()}`;
      const before = first.get(key);
      first.set(key, before ?? file);
      if (before === undefined) return [];
      const place = { file, ...at(['title']), record: 'front matter', field: 'title' };
      return [{ ...place, ...says('title-shared', row.title, before) }];
    });
  });
}
