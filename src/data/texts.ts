import { accessSync, constants, type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of files by their paths from the project's root, in the order of the paths. */
export type Texts = ReadonlyMap<string, string>;

const isProse = (file: string) => /^content\/en\/(?:chapters|pages)\/[^/]+\.mdx$/.test(file);

/** True for what is there and may be opened. */
export function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a system or an editor's program keeps beside the files of others. */
const KEPT_ASIDE = /^\.|~$/;

/** Each entry below a folder. Links are not followed: they could lead to what is no business of a reader. */
export function entriesBelow(root: string, folder: string): { entry: Dirent; file: string }[] {
  if (!canRead(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !KEPT_ASIDE.test(name))
    .map((entry) => ({ entry, file: `${folder}/${entry.name}` }))
    .flatMap((found) => [found, ...(found.entry.isDirectory() ? entriesBelow(root, found.file) : [])]);
}

/** Everything that people write for the site: each table, each file of words, each file of prose and each list below a root. */
export function readTexts(root: string = process.cwd()): Texts {
  const files = entriesBelow(root, 'content').flatMap(({ entry, file }) =>
    entry.isFile() && /\.(?:yaml|csv|mdx|txt)$/.test(file) && canRead(join(root, file)) ? [file] : [],
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
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
