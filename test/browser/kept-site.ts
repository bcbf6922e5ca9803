import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type FaultyHost, startFaultyHost } from './faulty-host.ts';
import { type Files, readFiles } from './files.ts';

const { files, base } = readFiles();

/** The version that a build has, as its pages say. */
export const versionOf = (built: Files): string =>
  /<meta name="version" content="([^"]+)"/.exec(String(built.get('index.html')))?.[1] ?? '';

/** Changes the text of every page and script. */
function rewrite(built: Files, change: (text: string) => string): Map<string, Buffer> {
  return new Map(
    [...built].map(([path, content]) =>
      /\.(?:html|js|css)$/.test(path) ? [path, Buffer.from(change(String(content)))] : [path, content],
    ),
  );
}

/** The site as it is built for the place where it stands: there its pages may be kept. */
export function builtFor(home: string): Files {
  return rewrite(files, (text) => text.replace('<footer class="foot"', `<footer class="foot" data-home="${home}"`));
}

/** What stands in a chapter of the next version and in none of this one. */
export const NEW_WORDS = 'A sentence of the next version.';

/** The next version of a site: other words, and a style sheet under another name. The old one is gone. */
export function nextVersion(built: Files): Files {
  const sheet = [...built.keys()].find((path) => /^_astro\/.*\.css$/.test(path)) ?? 'no style sheet';
  const renamed = sheet.replace('_astro/', '_astro/next-');
  const version = versionOf(built);
  const next = rewrite(built, (text) =>
    text
      .replaceAll(sheet, renamed)
      .replaceAll(version, `next-${version}`)
      .replace('<main id="main" class="wrap" tabindex="-1">', `$&<p>${NEW_WORDS}</p>`),
  );
  next.set(renamed, next.get(sheet) ?? Buffer.from(''));
  next.delete(sheet);
  return next;
}

/** Serves the site at a place where its pages may be kept. */
export async function startKeptSite(): Promise<FaultyHost> {
  const host = await startFaultyHost(files, base);
  host.files = builtFor(host.home);
  return host;
}

/** Pages that are kept, each after the version of its shelf. */
export function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        if (url.endsWith('/')) found.push(`${name.split(' ').at(-1)} ${new URL(url).pathname}`);
      }
    }
    return found.sort();
  });
}

/** Waits until a page of a version is kept. */
export async function waitKept(page: Page, version: string, path: string): Promise<void> {
  await expect.poll(() => keptPages(page), { timeout: 20_000 }).toContain(`${version} /${path}`);
}

/** How many workers are registered, and how many shelves there are. */
export function leftOf(page: Page): Promise<{ workers: number; shelves: number }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    shelves: (await caches.keys()).length,
  }));
}

/** Waits until the worker of a page has done all that it was told. One that is still at it is not replaced. */
export function waitIdle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        navigator.serviceWorker.controller?.postMessage({ kind: 'keep visited' }, [port2]);
      }),
  );
}
