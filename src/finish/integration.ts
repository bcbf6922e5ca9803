import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFrozen } from '../data/archive/archive.ts';
import { CHAPTERS } from '../data/chapters.ts';
import { formatMegabytes } from '../i18n/number.ts';
import { type Build, HASHED } from '../offline/build.ts';
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
function describeBuild(files: ReadonlyMap<string, Buffer>, base: string): Build {
  const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('embed/') && !isFrozen(path));
  const named = new Set(pages.flatMap(([, content]) => namedParts(String(content), base)));
  const parts = [...named].sort().flatMap((path) => {
    const content = files.get(path);
    return content ? [[path, hashOf(content)] as const] : [];
  });
  const scripts = [...files].filter(([path]) => path.endsWith('.js'));
  return {
    version: hashOf([...files].map(([path, content]) => `${path} ${hashOf(content)}`).join('\n')),
    fallback: 'offline/',
    chapters: ASKED,
    modules: modulesOf(new Map(scripts.map(([path, content]) => [path, String(content)]))),
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
        const paths = globSync('**/*.*', { cwd: folder }).sort();
        const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path))] as const));
        const build = describeBuild(files, home.pathname);
        const edition = writeEdition(folder, files, home, build.version);
        const book = writeBook(folder, files, home, build.version);
        const inAll = paths.filter(
          (path) => path.startsWith(HASHED) || ASKED.some((page) => path === `${page}index.html`),
        );
        const marks = {
          version: build.version,
          editionSize: formatMegabytes(Buffer.byteLength(edition)),
          bookSize: formatMegabytes(book.byteLength),
          chaptersSize: formatMegabytes(inAll.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0)),
        };
        for (const path of paths) {
          if (!path.endsWith('.html') || isFrozen(path)) continue;
          writeFileSync(join(folder, path), fillMarks(nameOwnScripts(String(files.get(path))), marks));
        }
        writeFileSync(join(folder, 'sw.js'), await writeWorker(process.env['OFFLINE'] === 'off' ? undefined : build));
      },
    },
  };
}
