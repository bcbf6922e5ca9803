import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedSources } from './citations.ts';
import { type Files, parseTables, type Tables } from './parse.ts';

/**
 * Reads and checks `content/data/` below a project root, with what the prose cites.
 *
 * @throws ContentError with every fault found
 */
export function loadTables(root: string = process.cwd()): Tables {
  return parseTables(...contentBelow(root));
}

/** The files of `content/data/` below a root, and the source ids that the prose cites. */
export function contentBelow(root: string): [files: Files, cited: ReadonlySet<string>] {
  const prose = globSync('content/*/{chapters,pages}/*.mdx', { cwd: root });
  const cited = new Set(prose.flatMap((file) => citedSources(readFileSync(join(root, file), 'utf8'))));
  return [(name) => readFileSync(join(root, 'content/data', name), 'utf8'), cited];
}

let loaded: Tables | undefined;

/** The tables of this project, parsed once. */
export function getTables(): Tables {
  loaded ??= loadTables();
  return loaded;
}
