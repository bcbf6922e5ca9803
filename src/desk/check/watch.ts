import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How often to look, in milliseconds. */
export const LOOK = 200;

/** What tells the content after a save from the content before: each file with its time and size. */
export function fingerprintOf(root: string = process.cwd()): string {
  return globSync('content/**/*.{yaml,csv,mdx,txt}', { cwd: root })
    .sort()
    .map((file) => {
      const found = statSync(join(root, file), { throwIfNoEntry: false });
      return `${file} ${found?.mtimeMs} ${found?.size} ${found?.ino}`;
    })
    .join('\n');
}

/**
 * Calls back each time when the content has changed and come to rest. It looks again and again: the notices that a file
 * system gives are lost where a program replaces a file.
 */
export function whenChanged(read: () => string, tell: () => void): NodeJS.Timeout {
  let told = read();
  let last = told;
  return setInterval(() => {
    const now = read();
    if (now === last && now !== told) {
      told = now;
      tell();
    }
    last = now;
  }, LOOK);
}
