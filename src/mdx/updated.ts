import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { LocatedTables } from '../data/parse.ts';
import { chapterHead, pageHead } from '../data/schema/page.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { ProseFile } from './prose.ts';

/**
 * Pages whose words are said to have changed on a day to come, and sources that are said to have been read then. A day of the list of updates has come, whatever the clock
 * of the machine says.
 *
 * @param today  `YYYY-MM-DD`
 */
export function updatedToCome(
  prose: readonly ProseFile[],
  { updates, sources }: LocatedTables,
  today: string,
): Fault[] {
  const latest = updates.rows.map(({ row }) => row.date).reduce((last, date) => (date > last ? date : last), today);
  const read = sources.rows.flatMap(({ row, at }): Fault[] => {
    if (row.accessed <= latest) return [];
    const place = { file: sources.file, ...at(['accessed']), record: row.id, field: 'accessed' };
    return [{ ...place, ...says('updated-to-come', `"${row.accessed}", and today is ${today}`) }];
  });
  const pages = prose.flatMap(({ file, mdx }) => {
    const { head } = splitFrontMatter(mdx);
    if (head === undefined) return [];
    const { rows } = readFrontMatter(file, head, file.includes('/chapters/') ? chapterHead : pageHead);
    return rows.flatMap(({ row, at }): Fault[] => {
      if (row.updated <= latest) return [];
      const place = { file, ...at(['updated']), record: 'front matter', field: 'updated' };
      return [{ ...place, ...says('updated-to-come', `"${row.updated}", and today is ${today}`) }];
    });
  });
  return [...pages, ...read];
}
