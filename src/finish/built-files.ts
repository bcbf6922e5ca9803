import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built folder, by their paths below it. */
export interface BuiltFiles {
  readonly paths: readonly string[];
  /** What a file holds; undefined where none was built. */
  get(path: string): Buffer | undefined;
}

/** Reads each file when it is asked for: all at once would be the largest thing in the memory of a build. */
export function builtFiles(folder: string): BuiltFiles {
  const paths = globSync('**/*.*', { cwd: folder }).sort();
  const known = new Set(paths);
  return { paths, get: (path) => (known.has(path) ? readFileSync(join(folder, path)) : undefined) };
}

/**
 * A file without which something cannot be made.
 *
 * @throws Error that names it, where it was not built
 */
export function neededFile(files: Pick<BuiltFiles, 'get'>, path: string, by: string): Buffer {
  const content = files.get(path);
  if (!content) throw new Error(`${by} needs ${path}, which was not built`);
  return content;
}
