import { brotliCompressSync } from 'node:zlib';
import { type BuiltPage, type BuiltSite, parsePage } from './dist.ts';

const weighed = new Map<string, number>();

/** Bytes of a text as a host sends it, in brotli. */
export function weigh(text: string): number {
  const known = weighed.get(text) ?? brotliCompressSync(text).length;
  weighed.set(text, known);
  return known;
}

const fileAt = (site: BuiltSite, address: string) => address.slice(site.home.pathname.length);

/** Bytes of a page with all its style sheets, those for paper among them. */
export function weighStyled(site: BuiltSite, { html }: BuiltPage): number {
  const $ = parsePage(html);
  const sheets = $('link[rel="stylesheet"]')
    .toArray()
    .map((link) => site.text(fileAt(site, $(link).attr('href') ?? '')));
  return [html, ...sheets].reduce((sum, text) => sum + weigh(text), 0);
}

const IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g;

/** All files of script that a page runs once every island is awake; what waits for a press is not among them. */
export function scriptsOf(site: BuiltSite, { html }: BuiltPage): string[] {
  const $ = parsePage(html);
  const asked = [
    ...$('script[src]').map((_, script) => $(script).attr('src')),
    ...$('astro-island').map((_, island) => $(island).attr('component-url')),
    ...$('astro-island').map((_, island) => $(island).attr('renderer-url')),
  ];
  const files = new Set(asked.map((address) => fileAt(site, address)));
  // A set tells of what is added to it while it is gone through.
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, name] of site.text(file).matchAll(IMPORT)) files.add(`${folder}${name}`);
  }
  return [...files].sort();
}

/** What the first paint would have to wait for, beside the page itself. */
export function blockingOf({ html }: BuiltPage): string[] {
  const $ = parsePage(html);
  return [
    ...$('link[rel="stylesheet"]:not([media="print"])').map((_, link) => $(link).attr('href')),
    ...$('script[src]:not([type="module"], [async], [defer])').map((_, script) => $(script).attr('src')),
  ];
}

/** Bytes of what each island is woken with, as they stand in the page, by the name of its chart. */
export function islandData({ html }: BuiltPage): [chart: string, bytes: number][] {
  const $ = parsePage(html);
  return $('astro-island')
    .toArray()
    .map((island) => [
      /\/([A-Za-z]+)\.[^/]*$/.exec($(island).attr('component-url') ?? '')?.[1] ?? '',
      weigh($(island).attr('props') ?? ''),
    ]);
}
