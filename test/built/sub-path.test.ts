import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildAside } from './build-aside.ts';
import { checkCard } from './card.ts';
import { addressOf, type BuiltSite, onEveryPage, readDist, readSite } from './dist.ts';
import { checkHead } from './head.ts';
import { linkChecker } from './links.ts';
import type { Manifest } from './manifest.ts';
import { placeless, placelessName, showsPlace } from './placeless.ts';
import { addressesInCss, checkHosts, findForeign } from './safety.ts';

const HOME = 'https://example.org/sub/';

// In another time zone and another language too: neither may show in what is built.
const place = { SITE_URL: 'https://example.org', BASE_PATH: '/sub/', TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };
const folder = buildAside(place);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a build for https://example.org/sub/', () => {
  const site = readSite(join(folder, 'dist'));

  test('knows its place', () => {
    expect(site.home.href).toBe(HOME);
    expect(onEveryPage(site, ({ html, route }) => checkHead(html, addressOf(site, route)))).toEqual([]);
  });

  test('has the pages and files that a build for the root has', () => {
    const names = (built: BuiltSite) => [
      ...built.pages.map(({ route }) => route),
      ...built.files('.csv'),
      ...built.files('.json'),
    ];
    expect(names(site)).toEqual(names(readDist()));
  });

  test('differs from a build for the root in what follows from its place, and in nothing else', () => {
    const dist = readDist();
    const versionOf = (built: BuiltSite) =>
      /<meta name="version" content="([^"]+)"/.exec(built.page('/').html)?.[1] ?? '';
    const [own, other] = [versionOf(dist), versionOf(site)];
    expect([own, other].every((version) => /^[0-9a-f]{16}$/.test(version))).toBe(true);
    const here = new Map(site.files('.*').map((file) => [placelessName(file), file]));
    const files = dist.files('.*').filter((file) => !/(?:^|\/)(?:_headers|\.htaccess|vercel\.json)$/.test(file));
    expect(files.length).toBeGreaterThan(500);
    const differing = files.filter((file) => {
      const same = here.get(placelessName(file));
      if (same === undefined) return true;
      const [first, second] = [join('dist', file), join(folder, 'dist', same)].map((path) =>
        readFileSync(path, 'latin1'),
      );
      return !showsPlace(file) && placeless(first ?? '', dist.home, own) !== placeless(second ?? '', site.home, other);
    });
    expect(differing).toEqual([]);
  });

  test('has files for hosts that know the sub-path', () => {
    const files = ['dist/_headers', 'dist/.htaccess', 'dist/vercel.json', 'hosts/nginx.conf', 'hosts/Caddyfile'];
    expect(files.filter((file) => !readFileSync(join(folder, file), 'utf8').includes('/sub/'))).toEqual([]);
  });

  test('every link starts with the sub-path and leads somewhere', () => {
    expect(onEveryPage(site, linkChecker(site))).toEqual([]);
  });

  test('everything that a page fetches starts with the sub-path', () => {
    expect(onEveryPage(site, ({ html }) => checkHosts(html, site.home))).toEqual([]);
    expect(site.files('.css').flatMap((file) => findForeign(addressesInCss(site.text(file)), site.home))).toEqual([]);
  });

  test('cards, icons and the list of pages stand under the sub-path', () => {
    expect(onEveryPage(site, ({ html, route }) => checkCard(html, addressOf(site, route), site))).toEqual([]);
    expect(site.text('robots.txt')).toContain(`Sitemap: ${HOME}sitemap.xml`);
    expect(site.text('sitemap.xml').match(/<loc>(?!https:\/\/example\.org\/sub\/)/g)).toBeNull();
    const { start_url, scope, icons } = JSON.parse(site.text('site.webmanifest')) as Manifest;
    expect([start_url, scope]).toEqual(['/sub/', '/sub/']);
    expect(icons.filter(({ src }) => !src.startsWith('/sub/') || !site.has(src.slice('/sub/'.length)))).toEqual([]);
  });

  test('pages are kept for their place and no other, and the edition leads to it', () => {
    const home = ({ html, route }: { html: string; route: string }) =>
      /^\/embed\/./.test(route) || html.includes(`data-home="${HOME}"`) ? [] : ['is not kept'];
    expect(onEveryPage(site, home)).toEqual([]);
    expect(site.has('sw.js')).toBe(true);
    const links = site.text('downloads/the-guarantee-gap.html').match(/href="(?!#)[^"]*"/g) ?? [];
    expect(links.filter((link) => !/^href="https?:/.test(link))).toEqual([]);
    expect(links.filter((link) => link.includes('example.org') && !link.includes(HOME))).toEqual([]);
  });

  test('the feed says where it stands', () => {
    expect(site.text('updates.xml')).toContain(`<link rel="self" href="${HOME}updates.xml"/>`);
  });
});
