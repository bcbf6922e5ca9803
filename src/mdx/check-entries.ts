import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { canRead, entriesBelow, type Texts } from '../data/texts.ts';

/** What is read, each folder with its kinds of files. */
const READ = [
  'content/data/….yaml',
  'content/data/….csv',
  'content/i18n/….yaml',
  'content/i18n/….txt',
  'content/en/chapters/….mdx',
  'content/en/pages/….mdx',
];
const IS_READ = /^content\/(?:data\/[^/]+\.(?:yaml|csv)|i18n\/[^/]+\.(?:yaml|txt)|en\/(?:chapters|pages)\/[^/]+\.mdx)$/;
const NAMED = /^content\/(?:data|i18n|en\/pages)\//;

/** What stands in the place of a file and is none. A link could lead to what is no business of a reader. */
function oddity(root: string, file: string, entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return 'a link to another place';
  if (entry.isDirectory()) return /\.\w+$/.test(entry.name) ? 'a folder' : undefined;
  if (!entry.isFile()) return 'something that is no file';
  return canRead(join(root, file)) ? undefined : 'a file that may not be opened';
}

/**
 * Checks what stands in `content/` beside the files whose texts were read: what takes the place of a file, and what
 * nothing reads because of its folder or its kind.
 */
export function checkEntries(root: string, texts: Texts): Fault[] {
  return entriesBelow(root, 'content').flatMap(({ entry, file }): Fault[] => {
    const place = { file, line: 1, column: 1, record: 'the file', field: '' };
    const odd = oddity(root, file, entry);
    if (odd !== undefined) return [{ ...place, ...says('file-gone', odd) }];
    // Where the names are known, a file of another name is told with the one that was meant.
    const isNamed = texts.has(file) && NAMED.test(file);
    return entry.isDirectory() || IS_READ.test(file) || isNamed ? [] : [{ ...place, ...says('file-stray', READ) }];
  });
}
