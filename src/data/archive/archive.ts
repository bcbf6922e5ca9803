import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compare, type Row, type State } from './state.ts';

/** Where what is frozen stands: below the root of the project, and below that of the site. */
export const ARCHIVE_FOLDER = 'public/v';
export const ARCHIVE_PATH = '/v/';

/** What a date says of itself, in a file beside what it holds. */
export const manifest = z.strictObject({
  /** The day on which it was frozen, or whose record it keeps. */
  date: z.iso.date(),
  /** The day on which the record then had last changed. */
  version: z.iso.date(),
  /** How many records each table has. */
  tables: z.record(z.string(), z.int()),
  /** The figures that were kept, in their order; none where only the record was. */
  figures: z.array(z.string()),
  /** The SHA-256 of each file, by its path below the folder of the date. */
  files: z.record(z.string(), z.string()),
});

export type Manifest = Readonly<z.infer<typeof manifest>>;

export const MANIFEST_FILE = 'manifest.json';

/** A date of the archive. */
export interface Frozen extends Manifest {
  state: State;
}

/** The folder of a date, from the root of the project. */
export const folderOf = (date: string): string => `${ARCHIVE_FOLDER}/${date}`;

/** True for what never changes, by its path below the site's: `v/2026-11-29/index.html`. */
export const isFrozen = (path: string): boolean => /^v\/[0-9-]+\//.test(path);

/** The dates that have been frozen below a root, oldest first. */
export function frozenDates(root: string): readonly string[] {
  return globSync(`${ARCHIVE_FOLDER}/*/${MANIFEST_FILE}`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/').split('/').at(-2) ?? '')
    .sort(compare);
}

function readFrozen(root: string, date: string): Frozen {
  const folder = join(root, folderOf(date));
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const known = manifest.parse(read(MANIFEST_FILE));
  const tables = Object.keys(known.tables).map((name) => [name, read(`data/${name}.json`) as readonly Row[]]);
  return { ...known, state: Object.fromEntries(tables) as State };
}

/** What has been frozen below a root, oldest first. */
export function readArchive(root: string = process.cwd()): readonly Frozen[] {
  if (!existsSync(join(root, ARCHIVE_FOLDER))) return [];
  return frozenDates(root).map((date) => readFrozen(root, date));
}

let known: readonly Frozen[] | undefined;

/** The archive of this project, read once. */
export function getArchive(): readonly Frozen[] {
  known ??= readArchive();
  return known;
}
