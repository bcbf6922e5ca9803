import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../data/texts.ts';

/**
 * Writes new texts of files, all or none: not over a file that came meanwhile, not over what somebody saved meanwhile.
 *
 * @param from  the texts that they were made from
 * @returns the file because of which nothing was written, or undefined
 */
export function writeTexts(root: string, texts: Texts, from: Texts): string | undefined {
  const now = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const other = [...texts.keys()].find((file) => now(join(root, file)) !== from.get(file));
  if (other !== undefined) return other;
  for (const [file, text] of texts) writeFileSync(join(root, file), text, { flag: from.has(file) ? 'w' : 'wx' });
  return undefined;
}
