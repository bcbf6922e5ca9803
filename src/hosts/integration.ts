import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPlace, writeForHosts } from './write.ts';

/** Writes the files for hosts once the pages are built, from what stands in them. */
export function writeHosts(): AstroIntegration {
  let base = '/';
  return {
    name: 'write-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        writeForHosts(readPlace(site, base), { within: site, beside: join(site, '../hosts') });
      },
    },
  };
}
