import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { parsePage, readDist } from './dist.ts';
import { checkXml } from './xml.ts';

const site = readDist();
const text = site.text('sitemap.xml');
const $ = load(text, { xml: true });
const wordsOf = (selector: string) =>
  $(selector)
    .toArray()
    .map((element) => $(element).text());

test('the sitemap is well-formed', () => {
  expect(checkXml(text)).toEqual([]);
  expect($('urlset').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
});

test('the sitemap lists every page that may be found, each once, and no other', () => {
  const open = site.pages.filter(({ html }) => parsePage(html)('meta[name="robots"]').length === 0);
  const addresses = open.map(({ html }) => parsePage(html)('link[rel="canonical"]').attr('href'));
  expect(wordsOf('loc').sort()).toEqual(addresses.sort());
});

test('the sitemap dates each page by a day of the record’s own history', () => {
  const latest = getTables()
    .updates.map(({ date }) => date)
    .sort()
    .at(-1);
  const days = wordsOf('lastmod');
  expect(days).toHaveLength(wordsOf('loc').length);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > `${latest}`)).toEqual([]);
});

test('robots.txt lets everybody in and tells them where the sitemap is', () => {
  expect(site.text('robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site.home).href}\n`,
  );
});
