import { type Build, HASHED } from './build.ts';
import { ASKED, NEEDS, shelfName, shelvesOf } from './names.ts';
import { needsOf } from './needs.ts';
import { pagesToDrop } from './trim.ts';

async function hashOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer()));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isPage = (answer: Response) => answer.headers.has(NEEDS);

/** What is kept of one version of the site: whole pages with all that they need, and nothing of another version. */
export class Shelf {
  readonly #build: Build;
  readonly #home: string;
  readonly #name: string;

  /** @param home  where the site stands, with a slash at the end */
  constructor(build: Build, home: string) {
    this.#build = build;
    this.#home = home;
    this.#name = shelfName(home, build.version);
  }

  /** What is kept at a path, whatever state its address asks for; nothing where the browser cannot read what it keeps. */
  async find(path: string): Promise<Response | undefined> {
    // A shelf that is opened is made, and one that was cleared must stay gone.
    return caches.match(this.#home + path, { cacheName: this.#name }).catch(() => undefined);
  }

  /**
   * Keeps a page with all that it needs, or nothing of it.
   *
   * @param used  addresses of what the page has fetched besides
   * @returns false where the page is not of this version, is not there, or something of it is not
   */
  async keep(path: string, asked: boolean, used: readonly string[] = []): Promise<boolean> {
    const page = await this.#fetchPage(path);
    if (!page) return false;
    const { html } = page;
    const extra = used.flatMap((url) => (url.startsWith(this.#home + HASHED) ? [url.slice(this.#home.length)] : []));
    const needs = [...new Set([...needsOf(html, new URL(this.#home).pathname, this.#build), ...extra])];
    const cache = await caches.open(this.#name);
    const url = this.#home + path;
    const before = await cache.match(url);
    const headers = new Headers(page.headers);
    headers.delete('Content-Encoding');
    headers.set(NEEDS, needs.join(' '));
    if (asked || before?.headers.has(ASKED) === true) headers.set(ASKED, 'yes');
    try {
      await Promise.all(needs.map((need) => this.#keepPart(need)));
      // Taken out first: what was kept last stands last.
      await cache.delete(url);
      await cache.put(url, new Response(html, { headers }));
      return true;
    } catch {
      // Where no room is left for it, there was for what stood here before.
      if (before) await cache.put(url, before);
      return false;
    }
  }

  /** Keeps no more pages than may be, and nothing that none of them needs. */
  async tidy(): Promise<void> {
    const cache = await caches.open(this.#name);
    const found = await Promise.all(
      (await cache.keys()).map(async ({ url }) => ({ url, answer: await cache.match(url) })),
    );
    const pages = found.flatMap(({ url, answer }) => (answer && isPage(answer) ? [{ url, answer }] : []));
    const own = (url: string) => url === this.#home + this.#build.fallback;
    const kept = pages.map(({ url, answer }) => ({ url, asked: own(url) || answer.headers.has(ASKED) }));
    const drop = new Set(pagesToDrop(kept));
    const stay = pages.filter(({ url }) => !drop.has(url));
    const needed = new Set(stay.flatMap(({ answer }) => (answer.headers.get(NEEDS) ?? '').split(' ')));
    for (const { url } of stay) needed.add(url.slice(this.#home.length));
    for (const { url } of found) if (!needed.has(url.slice(this.#home.length))) await cache.delete(url);
  }

  /** Takes the pages that the reader asked for for pages that were merely visited. */
  async forgetAsked(): Promise<void> {
    const cache = await caches.open(this.#name);
    for (const { url } of await cache.keys()) {
      const answer = await cache.match(url);
      if (answer?.headers.has(ASKED) !== true) continue;
      const headers = new Headers(answer.headers);
      headers.delete(ASKED);
      await cache.put(url, new Response(await answer.text(), { headers }));
    }
    await this.tidy();
  }

  /** Keeps of this version whatever pages were kept of others. */
  async takeOver(): Promise<void> {
    for (const name of await this.#others()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const answer = await cache.match(url);
        if (answer && isPage(answer)) await this.keep(url.slice(this.#home.length), answer.headers.has(ASKED));
      }
    }
  }

  /** Throws away what is kept of other versions. */
  async dropOthers(): Promise<void> {
    for (const name of await this.#others()) await caches.delete(name);
  }

  /** Throws away all that is kept. */
  async drop(): Promise<void> {
    await this.dropOthers();
    await caches.delete(this.#name);
  }

  async #others(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(shelvesOf(this.#home)) && name !== this.#name);
  }

  /** A page of this version: as the browser has just fetched it, or else as the host has it. */
  async #fetchPage(path: string): Promise<{ html: string; headers: Headers } | undefined> {
    for (const cache of ['force-cache', 'no-cache'] as const) {
      const answer = await fetch(this.#home + path, { cache }).catch(() => undefined);
      if (answer?.ok !== true) return undefined;
      // A line that is cut off ends what has begun to come.
      const html = await answer.text().catch(() => '');
      if (html.includes(`"${this.#build.version}"`)) return { html, headers: answer.headers };
    }
    return undefined;
  }

  async #keepPart(path: string): Promise<void> {
    const cache = await caches.open(this.#name);
    const url = this.#home + path;
    if (await cache.match(url)) return;
    const isHashed = path.startsWith(HASHED);
    let answer: Response | undefined;
    // What was kept for another version, and not what other sites of the origin keep.
    if (isHashed) for (const cacheName of await this.#others()) answer ??= await caches.match(url, { cacheName });
    answer ??= await fetch(url, { cache: isHashed ? 'force-cache' : 'no-cache' });
    // Some hosts answer with a page where a file is gone.
    if (!answer.ok || answer.headers.get('Content-Type')?.startsWith('text/html') === true)
      throw new Error(`no ${path}`);
    if (!isHashed && (await hashOf(answer)) !== this.#build.parts[path]) throw new Error(`another ${path}`);
    await cache.put(url, answer);
  }
}
