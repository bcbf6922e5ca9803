import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFrozen } from '../data/archive/archive.ts';
import { CHAPTERS } from '../data/chapters.ts';
import { formatMegabytes } from '../i18n/number.ts';
import { type Build, HASHED } from '../offline/build.ts';
import { type BuiltFiles, builtFiles, neededFile } from './built-files.ts';
import { writeEdition } from './edition.ts';
import { fillMarks } from './marks.ts';
import { modulesOf } from './modules.ts';
import { nameOwnScripts } from './own-scripts.ts';
import { hashOf, namedParts } from './parts.ts';
import { writeWorker } from './worker-file.ts';
import { writeBook } from './write-book.ts';

/** Pages that are kept for a reader who asks for all chapters. */
const ASKED = ['', ...CHAPTERS.map((slug) => `${slug}/`), 'method/'];

/** Reads what the worker must know of a build. */
function describeBuild(files: BuiltFiles, base: string): Build {
  const hashes = new Map<string, string>();
  const modules = new Map<string, string>();
  const named = new Set<string>();
  for (const path of files.paths) {
    const content = neededFile(files, path, 'The service worker');
    hashes.set(path, hashOf(content));
    if (path.endsWith('.js')) modules.set(path, String(content));
    if (!path.endsWith('.html') || path.startsWith('embed/') || isFrozen(path)) continue;
    for (const part of namedParts(String(content), base)) named.add(part);
  }
  const parts = [...named].sort().flatMap((path) => {
    const hash = hashes.get(path);
    return hash === undefined ? [] : [[path, hash] as const];
  });
  return {
    version: hashOf([...hashes].map(([path, hash]) => `${path} ${hash}`).join('\n')),
    fallback: 'offline/',
    chapters: ASKED,
    modules: modulesOf(modules),
    parts: Object.fromEntries(parts),
  };
}

/**
 * Writes what is made of the built site as a whole: the edition in one file, the book, the service worker, and in every page the
 * version of the build, the size of what it offers to take along, and which scripts it lets in.
 */
export function takeAlong(): AstroIntegration {
  let home = new URL('http://localhost/');
  return {
    name: 'take-along',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = builtFiles(folder);
        const build = describeBuild(files, home.pathname);
        const editionBytes = writeEdition(folder, files, home, build.version);
        const bookBytes = writeBook(folder, files, home, build.version);
        const inAll = files.paths.filter(
          (path) => path.startsWith(HASHED) || ASKED.some((page) => path === `${page}index.html`),
        );
        const marks = {
          version: build.version,
          editionSize: formatMegabytes(editionBytes),
          bookSize: formatMegabytes(bookBytes),
          chaptersSize: formatMegabytes(inAll.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)),
        };
        for (const path of files.paths) {
          if (!path.endsWith('.html') || isFrozen(path)) continue;
          writeFileSync(join(folder, path), fillMarks(nameOwnScripts(String(files.get(path))), marks));
        }
        writeFileSync(join(folder, 'sw.js'), await writeWorker(process.env['OFFLINE'] === 'off' ? undefined : build));
      },
    },
  };
}
