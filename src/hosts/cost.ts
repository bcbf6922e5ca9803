import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kindOf } from './kinds.ts';
import { isText } from './media-types.ts';

/** Files of a built site by their paths below its own. */
export type Files = ReadonlyMap<string, Buffer>;

/** What a reader's browser fetches at one go. */
export interface Fetched {
  requests: number;
  /** Of the answers, with their heads. */
  bytes: number;
}

/** About what the head of an answer takes, once a connection has sent the policy a first time. */
export const HEAD_BYTES = 300;

const FETCHED = /<(?:link|script|img|source|astro-island)\b[^>]*>/g;
const LINKED = /\brel="(?:stylesheet|preload|modulepreload|icon|manifest)"/;

/** Files that a page fetches by itself: styles, letters, pictures, scripts, islands. Paths below the site's own. */
export function partsOf(html: string, base: string): string[] {
  const found = new Set<string>();
  for (const [element] of html.matchAll(FETCHED)) {
    if (element.startsWith('<link') && !LINKED.test(element)) continue;
    for (const [, address = ''] of element.matchAll(/\b(?:href|src|component-url|renderer-url)="([^"]+)"/g)) {
      if (address.startsWith(base)) found.add(address.slice(base.length));
    }
  }
  return [...found];
}

/** Scripts with all that they import, in their turn too. */
export function withImports(paths: readonly string[], files: Files): string[] {
  const all = new Set(paths);
  for (const path of all) {
    if (!path.endsWith('.js')) continue;
    for (const [, name = ''] of String(files.get(path)).matchAll(/(?:\bfrom|\bimport\(?)\s*["'`](\.\/[^"'`]+)["'`]/g)) {
      all.add(posix.join(posix.dirname(path), name));
    }
  }
  return [...all];
}

/** What an answer with a file takes: text made smaller, as every host does. */
export function sizeOf(path: string, content: Buffer): number {
  const small = isText(path) ? gzipSync(content).length : content.length;
  return small + HEAD_BYTES;
}

/** A reader who reads one page after another, with a cache that keeps what it may. */
export class Reader {
  readonly #files: Files;
  readonly #base: string;
  readonly #kept = new Set<string>();

  constructor(files: Files, base: string) {
    this.#files = files;
    this.#base = base;
  }

  /**
   * Opens a page and brings every island to life.
   *
   * @throws Error for a page, or a part of one, that was not built
   */
  open(page: string): Fetched {
    const html = this.#read(page);
    const parts = withImports(partsOf(String(html), this.#base), this.#files);
    const fetched = { requests: 0, bytes: 0 };
    for (const path of [page, ...parts]) {
      const known = this.#kept.has(path);
      if (known && kindOf(path) === 'asset') continue;
      fetched.requests += 1;
      // Who has it is told that it is the same.
      fetched.bytes += known ? HEAD_BYTES : sizeOf(path, this.#read(path));
      this.#kept.add(path);
    }
    return fetched;
  }

  #read(path: string): Buffer {
    const content = this.#files.get(path);
    if (!content) throw new Error(`dist/ holds no ${path}: run "npm run build" first`);
    return content;
  }
}
