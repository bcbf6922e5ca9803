import { CHAPTERS, placeOfChapter } from '../data/chapters.ts';
import type { Fault } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import { DATA_FILES } from '../data/parse.ts';
import { SYNONYMS_FILE } from '../data/synonyms.ts';
import { SPELLING_FILE } from '../wording/spelling.ts';
import { isChapter } from './front-matter.ts';

/** The words that the site reads beside its tables. */
export const WORDS_FILE = 'content/i18n/en.yaml';
const FILES = [...DATA_FILES.map((name) => `content/data/${name}`), WORDS_FILE, SYNONYMS_FILE, SPELLING_FILE];

/** The pages that have words of their own beside what the records say. */
const PAGES = [
  '404',
  'actors',
  'all',
  'article',
  'data',
  'figures',
  'index',
  'method',
  'offline',
  'search',
  'sources',
  'unknowns',
  'updates',
];
export const PAGE_FILES = PAGES.map((page) => `content/en/pages/${page}.mdx`);

/** The name of a chapter file: its place and its slug. */
const CHAPTER_FILE = /^content\/[a-z]{2}\/chapters\/(\d{2,})-([a-z-]+)\.mdx$/;

/**
 * What is wrong with the name of the file of a chapter.
 *
 * @param gone  chapters without a file: the one of the same place was meant
 */
export function checkChapterName(file: string, gone: readonly string[] = []): Fault[] {
  const [, number, slug = ''] = CHAPTER_FILE.exec(file) ?? [];
  const place = placeOfChapter(slug);
  if (place > 0 && Number(number) === place) return [];
  const named = place > 0 ? slug : gone.find((chapter) => placeOfChapter(chapter) === Number(number));
  const meant = named && `${String(placeOfChapter(named)).padStart(2, '0')}-${named}.mdx`;
  const said = says('chapter-name', file.split('/').at(-1) ?? file, CHAPTERS);
  return [{ file, line: 1, column: 1, record: 'the file', field: 'name', ...said, meant }];
}

/**
 * Checks which files there are: a table, words or a chapter that is gone, and what nothing would read.
 *
 * @param present  every file below `content/`, from the project's root
 */
export function checkFiles(present: readonly string[]): { missing: Fault[]; stray: Fault[] } {
  const fault = (file: string, said: Said, meant?: string): Fault => ({
    ...{ file, line: 1, column: 1, record: 'the file', field: '' },
    ...{ ...said, meant },
  });
  const chapters = CHAPTERS.filter((slug) => !present.some((file) => file.endsWith(`-${slug}.mdx`)));
  // One that is gone was renamed more often than lost. Else the prose tells of names.
  const named = present.filter((file) => chapters.length > 0 && isChapter(file));
  const strayAmong = (folder: RegExp, files: readonly string[]) =>
    present
      .filter((file) => folder.test(file) && !files.includes(file))
      .map((file) => fault(file, says('file-stray', files), nearest(file, files)));
  return {
    missing: [
      ...[...FILES, ...PAGE_FILES]
        .filter((file) => !present.includes(file))
        .map((file) => fault(file, says('file-gone', 'no file'))),
      ...chapters.map((slug) => fault(`content/en/chapters/NN-${slug}.mdx`, says('chapter-gone'))),
    ],
    stray: [
      ...strayAmong(/^content\/(?:data|i18n)\//, FILES),
      ...strayAmong(/^content\/en\/pages\//, PAGE_FILES),
      ...named.flatMap((file) => checkChapterName(file, chapters)),
    ],
  };
}
