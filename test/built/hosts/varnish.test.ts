import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDist } from '../dist.ts';
import { fetchedBy } from '../safety.ts';
import type { Running } from './server.ts';
import { serve, serveVarnish, whyNotVarnish } from './servers.ts';

const site = readDist();
const base = site.home.pathname;

/** A page and all that it fetches, each once. */
function visit(route: string): string[] {
  const { html } = site.page(route);
  const parts = fetchedBy(html).filter((address) => address.startsWith(base));
  return [...new Set([`${base}${route.slice(1)}`, ...parts])];
}

const ADDRESSES = [...visit('/'), ...visit('/macrons-claim/')];

const reason = whyNotVarnish();
if (reason !== undefined) test('the origin behind Varnish', ({ skip }) => skip(reason));

describe.skipIf(reason !== undefined)('nginx behind Varnish', () => {
  let origin: Running;
  let cache: Running;
  beforeAll(async () => {
    origin = await serve('nginx', base);
    cache = await serveVarnish(origin.port, join(origin.folder, 'hosts/site.vcl'));
  }, 60_000);
  afterAll(async () => {
    await cache?.stop();
    await origin?.stop();
  });

  /**
   * How often Varnish asked the origin since it began, in lines of the origin's log. A line is written after the answer: once
   * the origin answers something else, those before are there.
   */
  const asked = async () => {
    await (await fetch(`http://127.0.0.1:${origin.port}${base}?counted`)).arrayBuffer();
    const lines = readFileSync(join(origin.folder, 'access.log'), 'utf8').split('\n').slice(0, -1);
    return lines.filter((line) => !line.includes('?counted')).length;
  };
  const get = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${cache.port}${address}`, { headers });
    await answer.arrayBuffer();
    return answer;
  };

  test('the first reader reaches the origin once for each file, the second never', async () => {
    const before = await asked();
    const first: Response[] = [];
    for (const address of ADDRESSES) first.push(await get(address));
    expect(first.filter(({ status }) => status !== 200)).toEqual([]);
    const distinct = new Set(ADDRESSES).size;
    expect((await asked()) - before).toBe(distinct);
    for (const address of ADDRESSES) {
      await get(address);
      await get(`${address}?domain=land`);
      await get(address, { Cookie: 'a=b', 'Cache-Control': 'no-cache' });
    }
    expect((await asked()) - before).toBe(distinct);
    expect(distinct).toBeGreaterThan(10);
  });

  test('who has a page already is told so by Varnish, with the headers of the origin', async () => {
    await get(base);
    const before = await asked();
    const { headers } = await get(base);
    const again = await get(base, { 'If-None-Match': headers.get('etag') ?? '' });
    expect([again.status, (await asked()) - before]).toEqual([304, 0]);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('after a deploy it forgets pages and keeps what has a hash in its name', async () => {
    for (const address of ADDRESSES) await get(address);
    const before = await asked();
    await promisify(execFile)('varnishadm', ['-n', cache.folder, 'ban', 'req.url', '!~', `^${base}_astro/`]);
    for (const address of ADDRESSES) await get(address);
    expect((await asked()) - before).toBe(
      new Set(ADDRESSES.filter((address) => !address.startsWith(`${base}_astro/`))).size,
    );
  });

  test('what the origin refused to one reader is not what the next one gets', async () => {
    const large = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`X-Large-${n}`, 'x'.repeat(6300)]));
    const refused = await get(`${base}unknowns/`, large);
    const next = await get(`${base}unknowns/`);
    expect([refused.status, next.status]).toEqual([400, 200]);
    const before = await asked();
    expect([(await get(`${base}unknowns/`)).status, (await asked()) - before]).toEqual([200, 0]);
  });

  test('a page is kept for an hour at an address that only looks like one that never changes', async () => {
    const address = `${base}_astro/..%2fmethod/`;
    expect((await get(address)).status).toBe(200);
    const { stdout } = await promisify(execFile)('varnishlog', ['-n', cache.folder, '-d', '-i', 'BereqURL,TTL']);
    // Each line that sets a time is told, the one that holds last.
    const [told = ''] = stdout.split(address)[1]?.split('BereqURL') ?? [];
    expect([...told.matchAll(/TTL +VCL (\d+)/g)].map(([, seconds]) => seconds).at(-1)).toBe('3600');
  });

  test('tells nobody its version', async () => {
    const { headers } = await get(base);
    expect([...headers.values()].filter((value) => /varnish\//i.test(value))).toEqual([]);
  });
});
