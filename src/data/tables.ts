import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedSources } from './citations.ts';
import { parseTables, type Tables } from './parse.ts';

/**
 * Reads and checks `content/data/` below a project root, with what the prose cites.
 *
 * @throws ContentError with every fault found
 */
export function loadTables(root: string = process.cwd()): Tables {
  const prose = globSync('content/*/{chapters,pages}/*.mdx', { cwd: root });
  const cited = new Set(prose.flatMap((file) => citedSources(readFileSync(join(root, file), 'utf8'))));
  return parseTables((name) => readFileSync(join(root, 'content/data', name), 'utf8'), cited);
}

let loaded: Tables | undefined;

/** The tables of this project, parsed once. */
export function getTables(): Tables {
  loaded ??= loadTables();
  return loaded;
}
