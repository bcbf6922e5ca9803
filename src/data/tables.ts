import { citedSources } from './citations.ts';
import { type ContentFiles, contentFilesBelow, prosePaths } from './content-files.ts';
import { type Files, parseTables, type Tables } from './parse.ts';

/**
 * Reads and checks `content/data/` below a project root, with what the prose cites.
 *
 * @throws ContentError with every fault found
 */
export function loadTables(root: string = process.cwd()): Tables {
  return parseTables(...tableFiles(contentFilesBelow(root)));
}

/** The files of `content/data/`, and the source ids that the prose cites. */
export function tableFiles(content: ContentFiles): [files: Files, cited: ReadonlySet<string>] {
  const cited = new Set(prosePaths(content).flatMap((path) => citedSources(content.read(path))));
  return [(name) => content.read(`content/data/${name}`), cited];
}

let loaded: Tables | undefined;

/** The tables of this project, parsed once. */
export function getTables(): Tables {
  loaded ??= loadTables();
  return loaded;
}
