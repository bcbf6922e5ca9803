import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NEEDS } from '../../src/offline/names.ts';
import { Shelf } from '../../src/offline/shelf.ts';

const HOME = 'https://example.org/sub/';
const BUILD = { version: 'v1', fallback: 'offline/', modules: {}, parts: {}, chapters: [] };
const PAGE = '<meta name="version" content="v1"><script type="module" src="/sub/_astro/a.js"></script>';

/** What a browser keeps, by the names of its shelves and by address. */
let kept: Map<string, Map<string, Response>>;
/** Set to have the next thing that is to be kept refused, as where no room is left. */
let refused: string | undefined;

const shelfOf = (name: string) => {
  const shelf = kept.get(name) ?? new Map<string, Response>();
  kept.set(name, shelf);
  return shelf;
};
const CACHES = {
  keys: async () => [...kept.keys()],
  match: async (url: string, { cacheName }: { cacheName?: string } = {}) =>
    [...kept].flatMap(([name, shelf]) =>
      cacheName === undefined || cacheName === name ? (shelf.get(url)?.clone() ?? []) : [],
    )[0],
  open: async (name: string) => ({
    match: async (url: string) => shelfOf(name).get(url)?.clone(),
    delete: async (url: string) => shelfOf(name).delete(url),
    put: async (url: string, answer: Response) => {
      if (url === refused) {
        refused = undefined;
        throw new DOMException('no room', 'QuotaExceededError');
      }
      shelfOf(name).set(url, answer);
    },
  }),
};

const page = (body: BodyInit = PAGE) => new Response(body, { headers: { 'Content-Type': 'text/html' } });
const script = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/javascript' } });
const cutOff = () =>
  new ReadableStream({
    start(control) {
      control.error(new TypeError('cut off'));
    },
  });

beforeEach(() => {
  kept = new Map();
  refused = undefined;
  vi.stubGlobal('caches', CACHES);
  vi.stubGlobal('fetch', async (url: string) => (url.endsWith('.js') ? script('ours') : page()));
});
afterEach(() => vi.unstubAllGlobals());

describe('keep', () => {
  test('keeps a page with what it needs', async () => {
    const shelf = new Shelf(BUILD, HOME);
    expect(await shelf.keep('method/', false)).toBe(true);
    expect((await shelf.find('method/'))?.headers.get(NEEDS)).toBe('_astro/a.js');
    expect(await (await shelf.find('_astro/a.js'))?.text()).toBe('ours');
  });

  test('takes nothing that another site of the origin has kept', async () => {
    kept.set('another site', new Map([[`${HOME}_astro/a.js`, script('theirs')]]));
    const shelf = new Shelf(BUILD, HOME);
    await shelf.keep('method/', false);
    expect(await (await shelf.find('_astro/a.js'))?.text()).toBe('ours');
  });

  test('takes what was kept for another version of this site', async () => {
    kept.set('guarantee-gap /sub/ v0', new Map([[`${HOME}_astro/a.js`, script('before')]]));
    const shelf = new Shelf(BUILD, HOME);
    await shelf.keep('method/', false);
    expect(await (await shelf.find('_astro/a.js'))?.text()).toBe('before');
  });

  test('says that it could not where the line is cut off in the middle of a page', async () => {
    vi.stubGlobal('fetch', async () => page(cutOff()));
    expect(await new Shelf(BUILD, HOME).keep('method/', false)).toBe(false);
  });

  test('leaves the page as it was kept before where there is no room for it anew', async () => {
    const shelf = new Shelf(BUILD, HOME);
    await shelf.keep('method/', true);
    refused = `${HOME}method/`;
    expect(await shelf.keep('method/', false)).toBe(false);
    expect(await (await shelf.find('method/'))?.text()).toBe(PAGE);
  });
});

test('find takes what the browser cannot read for what is not kept', async () => {
  vi.stubGlobal('caches', { match: () => Promise.reject(new DOMException('damaged', 'UnknownError')) });
  expect(await new Shelf(BUILD, HOME).find('method/')).toBeUndefined();
});
