import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../data/content-files.ts';

/**
 * Writes new texts of files, all or none: not over a file that came meanwhile, not over what somebody saved meanwhile.
 *
 * @param from  the content that the texts were made from
 * @returns the file because of which nothing was written, or undefined
 */
export function writeTexts(root: string, texts: ReadonlyMap<string, string>, from: ContentFiles): string | undefined {
  const isNew = (file: string) => file.endsWith('.mdx') && !from.paths.includes(file);
  const changed = (file: string) => {
    const path = join(root, file);
    return isNew(file) ? existsSync(path) : readFileSync(path, 'utf8') !== from.read(file);
  };
  const other = [...texts.keys()].find(changed);
  if (other !== undefined) return other;
  for (const [file, text] of texts) writeFileSync(join(root, file), text, { flag: isNew(file) ? 'wx' : 'w' });
  return undefined;
}
