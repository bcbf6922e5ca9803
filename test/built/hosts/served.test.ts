import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { groupsOf, stylesOfMissing } from '../../../src/hosts/groups.ts';
import { EVERYWHERE, type Headers, IMMUTABLE, REVALIDATED } from '../../../src/hosts/headers.ts';
import { kindOf, patternUnder } from '../../../src/hosts/kinds.ts';
import { MEDIA_TYPES } from '../../../src/hosts/media-types.ts';
import { readPlace } from '../../../src/hosts/write.ts';
import { WAY } from './server.ts';
import { type Ask, describeServers } from './servers.ts';

const place = readPlace('dist', '/');
const { files, ways } = place;
// Below another path the same goes with the same.
const GROUPS = groupsOf(place).map(({ pattern, headers }) => ({
  fits: new RegExp(patternUnder('/', pattern)),
  headers,
}));
const MISSING = place.headers('page', stylesOfMissing(place, 'page'));
const OLD = ways.map(({ from }) => `${from.slice(1)}index.html`);
/** Addresses below the base path: all that was built, but for the files that hosts read. */
const PATHS = files
  .filter((file) => file !== 'vercel.json' && !OLD.includes(file))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

/** One address of each kind and ending: what is told apart by a pattern need not be asked for five hundred times twice. */
const SAMPLE = [...new Map(PATHS.map((path) => [`${kindOf(path)} ${extname(path)}`, path])).values()];

/** What should come with an address. */
function expected(path: string): Headers {
  const type = MEDIA_TYPES[(extname(path) || '.html') as keyof typeof MEDIA_TYPES];
  return { ...EVERYWHERE, ...GROUPS.find(({ fits }) => fits.test(`/${path}`))?.headers, 'Content-Type': type };
}

/** Headers that only some kinds send: nothing else may come with them. */
const SOME = [...new Set(GROUPS.flatMap(({ headers }) => Object.keys(headers)))];

/** How an answer differs from what should come. */
function differences(path: string, answer: Response, wanted: Headers): string[] {
  return [...new Set([...Object.keys(wanted), ...SOME])]
    .map((name) => [name, answer.headers.get(name) ?? undefined, wanted[name]] as const)
    .filter(([, came, want]) => came?.toLowerCase() !== want?.toLowerCase())
    .map(([name, came, want]) => `${path} ${name}: came ${came}, wanted ${want}`);
}

describeServers((base, ask) => {
  const get: Ask = (path, init) => ask(`${base}${path}`, { redirect: 'manual', ...init });

  test('sends with every page, embed, asset and download what it should, and nothing else', async () => {
    const look = async (path: string) => {
      const answer = await get(path, { method: 'HEAD' });
      const status = answer.status === 200 ? [] : [`${path} ${answer.status}`];
      return [...status, ...differences(path, answer, expected(path))];
    };
    expect((await Promise.all((base === '/' ? PATHS : SAMPLE).map(look))).flat()).toEqual([]);
  });

  test.each([
    ...['nothing/here/', 'figures/nothing.csv', '_astro/nothing.js', 'nothing.html', 'v/2026-01-01/'],
    // Folders without a page, and the end of a line.
    ...['_astro/', 'embed/statement/', 'downloads/', 'figures/%0d%0aX-Header:%201'],
  ])('answers %s with the page that helps on, and its policy', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1');
    expect(differences(path, answer, { ...EVERYWHERE, ...MISSING, 'Content-Type': MEDIA_TYPES['.html'] })).toEqual([]);
  });

  test('tells the whole page that helps on, also to who has it already or asks for a part', async () => {
    const first = await get('nothing/here/');
    const whole = await first.text();
    const known = ['If-None-Match', first.headers.get('etag') ?? '"x"'];
    const asked = [
      known,
      ['If-Modified-Since', 'Wed, 01 Jan 2036 00:00:00 GMT'],
      ['If-Match', '"x"'],
      ['Range', 'bytes=0-5'],
    ];
    for (const header of asked) {
      const answer = await get('nothing/here/', { headers: [header as [string, string]] });
      expect([header, answer.status, (await answer.text()) === whole]).toEqual([header, 404, true]);
    }
  });

  test.each(['', 'embed/timeline/', 'figures/timeline.csv', 'search/index.json'])(
    'tells who has %s already that it is the same',
    async (path) => {
      for (const encoding of ['gzip', 'identity']) {
        const first = await get(path, { headers: { 'Accept-Encoding': encoding } });
        await first.arrayBuffer();
        const etag = first.headers.get('etag') ?? '';
        const again = await get(path, { headers: { 'Accept-Encoding': encoding, 'If-None-Match': etag } });
        expect([etag === '', again.status, again.headers.get('cache-control')]).toEqual([false, 304, REVALIDATED]);
      }
    },
  );

  test('leads from a page without a slash to the page, on its own host', async () => {
    const answer = await get('method');
    expect([301, 308]).toContain(answer.status);
    expect(new URL(answer.headers.get('location') ?? '', answer.url).pathname).toBe(`${base}method/`);
  });

  test('leads from its own path without a slash to the front page', async () => {
    const answer = await ask(base.replace(/(.)\/$/, '$1'));
    expect([answer.status, answer.redirected, await answer.text()]).toEqual([
      200,
      base !== '/',
      expect.stringContaining('<h1'),
    ]);
  });

  test.each(['', '?from=elsewhere'])('sends on who asks for an address that moved%s, to the place', async (query) => {
    const answer = await get(`${WAY.from}${query}`);
    expect(answer.status).toBe(301);
    const { pathname, hash } = new URL(answer.headers.get('location') ?? '', answer.url);
    expect(pathname + hash).toBe(`${base}${WAY.to}`);
    const names = ['cache-control', 'x-content-type-options', 'referrer-policy'];
    expect(names.map((header) => answer.headers.get(header))).toEqual([REVALIDATED, 'nosniff', 'no-referrer']);
  });

  test('no refusal is kept for a year', async () => {
    const asset = PATHS.find((path) => kindOf(path) === 'asset') ?? '';
    const asked = [
      get('_astro/'),
      get(`_astro/${'x'.repeat(300)}.js`),
      get('_astro/%00'),
      get(asset, { method: 'PUT' }),
    ];
    const refused = (await Promise.all(asked)).filter(({ status }) => status >= 400);
    expect(refused.length).toBeGreaterThan(2);
    expect(refused.filter(({ headers }) => headers.get('cache-control') === IMMUTABLE)).toEqual([]);
  });

  // Below a path, what comes of no place of the site is not the site's to say.
  test.runIf(base === '/')('what is refused before a place is looked for is told nothing to run', async () => {
    const answer = await get('x'.repeat(9_000));
    expect([answer.status >= 400, answer.headers.get('content-security-policy')?.split(';')[0]]).toEqual([
      true,
      "default-src 'none'",
    ]);
  });

  test('makes text smaller on its way', async () => {
    const answer = await get('', { headers: { 'Accept-Encoding': 'gzip' } });
    await answer.arrayBuffer();
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });
});

test('there is enough to ask for', () => {
  expect([PATHS.length > 400, SAMPLE.length > 15]).toEqual([true, true]);
});

test('scripts, styles and fonts are kept for a year', () => {
  const assets = PATHS.filter((path) => kindOf(path) === 'asset');
  expect(assets.filter((path) => !/\.[\w-]{8,}\.(?:js|css|woff2)$/.test(path))).toEqual([]);
  expect(place.headers('asset', [])['Cache-Control']).toBe(IMMUTABLE);
});
