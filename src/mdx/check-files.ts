import { CHAPTERS } from '../data/chapters.ts';
import type { Fault } from '../data/fault.ts';
import { nearest } from '../data/nearest.ts';
import { DATA_FILES } from '../data/parse.ts';
import { SPELLING_FILE } from '../wording/spelling.ts';

/** The words that the site reads beside its tables. */
export const WORDS_FILE = 'content/i18n/en.yaml';
const FILES = [
  ...DATA_FILES.map((name) => `content/data/${name}`),
  WORDS_FILE,
  'content/i18n/search.yaml',
  SPELLING_FILE,
];

/**
 * Checks which files there are: a table, words or a chapter that is gone, and what nothing would read.
 *
 * @param present  every file below `content/`, from the project's root
 */
export function checkFiles(present: readonly string[]): { missing: Fault[]; stray: Fault[] } {
  const fault = (file: string, came: string, allowed: string, meant?: string): Fault => ({
    ...{ file, line: 1, column: 1, record: 'the file', field: '' },
    ...{ came, allowed, meant },
  });
  const chapters = CHAPTERS.filter((slug) => !present.some((file) => file.endsWith(`-${slug}.mdx`)));
  const stray = present.filter((file) => /^content\/(?:data|i18n)\//.test(file) && !FILES.includes(file));
  return {
    missing: [
      ...FILES.filter((file) => !present.includes(file)).map((file) => fault(file, 'no file', 'the file: it is read')),
      ...chapters.map((slug) =>
        fault(`content/en/chapters/NN-${slug}.mdx`, 'no file', 'a file for each chapter of src/data/chapters.ts'),
      ),
    ],
    stray: stray.map((file) =>
      fault(file, 'a file that nothing reads', `one of ${FILES.join(', ')}`, nearest(file, FILES)),
    ),
  };
}
