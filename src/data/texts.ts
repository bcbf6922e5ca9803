import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of files by their paths from the project's root, in the order of the paths. */
export type Texts = ReadonlyMap<string, string>;

const isProse = (file: string) => /^content\/[^/]+\/(?:chapters|pages)\/[^/]+\.mdx$/.test(file);

/** Everything that people write for the site: each table, each file of words, each file of prose and each list below a root. */
export function readTexts(root: string = process.cwd()): Texts {
  const files = globSync('content/**/*.{yaml,csv,mdx,txt}', { cwd: root }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** The files of chapters and pages. */
export function proseTexts(texts: Texts): [file: string, text: string][] {
  return [...texts].filter(([file]) => isProse(file));
}

/**
 * The text of one file.
 *
 * @throws RangeError for a file that is not there
 */
export function textOf(texts: Texts, file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new RangeError(`${file} is not there`);
  return text;
}
