import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where a build is made before it takes the place of the last one: beside it, so that a rename is enough. */
export function besideOf(dist: URL): URL {
  return new URL(`../.${basename(fileURLToPath(dist))}-next/`, dist);
}

/** Puts a finished build in the place of the last one. What stood there is gone only after the new one stands. */
export function takePlace(next: URL, dist: URL): void {
  const [from, to] = [next, dist].map((url) => fileURLToPath(url).replace(/[\\/]$/, '')) as [string, string];
  const old = `${to}-old`;
  if (!existsSync(from)) throw new Error(`There is no new build at ${from}: the last one stays`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Replaces the last build as a whole or not at all: one that breaks off leaves it as it was. Stands last in the list of
 * integrations, because files that are written later would miss the move.
 */
export function replaceWhole(): AstroIntegration {
  let dist: URL | undefined;
  let next: URL | undefined;
  return {
    name: 'replace-whole',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        dist = config.outDir;
        next = besideOf(dist);
        updateConfig({ outDir: next });
      },
      'astro:build:done': () => {
        if (dist !== undefined && next !== undefined) takePlace(next, dist);
      },
    },
  };
}
