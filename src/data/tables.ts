import { citedSources } from './citations.ts';
import { type Files, parseTables, type Tables } from './parse.ts';
import { proseTexts, readTexts, type Texts, textOf } from './texts.ts';

/**
 * Reads and checks `content/data/` below a project root, with what the prose cites.
 *
 * @throws ContentError with every fault found
 */
export function loadTables(root: string = process.cwd()): Tables {
  return parseTables(...contentOf(readTexts(root)));
}

/** The files of `content/data/`, and the source ids that the prose cites. */
export function contentOf(texts: Texts): [files: Files, cited: ReadonlySet<string>] {
  const cited = new Set(proseTexts(texts).flatMap(([, text]) => citedSources(text)));
  return [(name) => textOf(texts, `content/data/${name}`), cited];
}

let loaded: Tables | undefined;

/** The tables of this project, parsed once. */
export function getTables(): Tables {
  loaded ??= loadTables();
  return loaded;
}

/** Reads the tables anew when they are next asked for: their files have changed. */
export function forgetTables(): void {
  loaded = undefined;
}
