import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAPTERS, type Chapter } from './chapters.ts';
import { withoutComments } from './comments.ts';

const VERSUS = /<Versus\s+claims\s*=\s*(["'])(.*?)\1/gs;

/** The statements that a text sets beside the record, in its order. */
export function comparedClaims(mdx: string): string[] {
  return [...withoutComments(mdx).matchAll(VERSUS)].flatMap((match) => (match[2] ?? '').split(/\s+/).filter(Boolean));
}

/** For each statement that a chapter sets beside the record, the chapter: the first, should there be several. */
export function readCompared(root: string = process.cwd()): ReadonlyMap<string, Chapter> {
  const found = new Map<string, Chapter>();
  for (const file of globSync('content/en/chapters/*.mdx', { cwd: root }).sort()) {
    const chapter = CHAPTERS.find((slug) => file.endsWith(`-${slug}.mdx`));
    if (chapter === undefined) continue;
    for (const claim of comparedClaims(readFileSync(join(root, file), 'utf8'))) {
      if (!found.has(claim)) found.set(claim, chapter);
    }
  }
  return found;
}
