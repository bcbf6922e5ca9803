import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { checkCard, readCard } from './card.ts';
import { addressOf, onEveryPage, readDist } from './dist.ts';

const ADDRESS = 'https://example.org/a/';
const SITE = { home: new URL('https://example.org/'), has: (file: string) => file === 'share/a.png' };
const SAID = {
  'og:type': 'article',
  'og:title': 'A',
  'og:description': 'About A',
  'og:site_name': 'The Site',
  'og:locale': 'en_GB',
  'og:image': 'https://example.org/share/a.png',
  'og:image:width': '1200',
  'og:image:height': '630',
  'og:image:alt': 'A letter',
  'twitter:card': 'summary_large_image',
  'twitter:title': 'A',
  'twitter:description': 'About A',
  'twitter:image': 'https://example.org/share/a.png',
  'twitter:image:alt': 'A letter',
};
const page = (change: Partial<typeof SAID> = {}) =>
  Object.entries({ ...SAID, ...change })
    .map(([name, content]) => `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${content}">`)
    .join('');

describe('checkCard', () => {
  test('takes a page that says all', () => {
    expect(checkCard(page(), ADDRESS, SITE)).toEqual([]);
  });

  test('catches a picture without words', () => {
    expect(checkCard(page({ 'og:image:alt': '' }), ADDRESS, SITE)).toEqual(['has no og:image:alt']);
  });

  test.each(['https://example.org/share/b.png', '/share/a.png', 'https://cdn.example/share/a.png'])(
    'catches a picture at %s',
    (image) => {
      expect(checkCard(page({ 'og:image': image }), ADDRESS, SITE)).toEqual([
        `has as og:image ${image}, which is not there`,
      ]);
    },
  );

  test('catches a picture of which it says another size than that of every card', () => {
    expect(checkCard(page({ 'og:image:width': '600' }), ADDRESS, SITE)).toEqual([
      'says that its picture is 600 by 630',
    ]);
  });

  test('catches a hidden page that has a picture', () => {
    const html = '<meta name="robots" content="noindex"><meta property="og:image" content="a.png">';
    expect(checkCard(html, ADDRESS, SITE)).toEqual(['is hidden and has og:image']);
  });
});

describe('dist', () => {
  const site = readDist();
  const cards = site.pages.map(({ route, html }) => ({ route, card: readCard(html) }));
  const shown = cards.filter(({ card }) => card.has('og:image'));

  test('every page that may be found says what its card is', () => {
    expect(onEveryPage(site, ({ html, route }) => checkCard(html, addressOf(site, route), site))).toEqual([]);
    expect(shown.length).toBeGreaterThan(60);
  });

  test('no two pages share a title or a description', () => {
    for (const name of ['og:title', 'og:description']) {
      const said = shown.map(({ card }) => card.get(name));
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('the front page, every chapter, every figure, each domain of the table and the main lists have a card of its own, all others that of the site', () => {
    const own = [
      '/',
      '/actors/',
      '/article/',
      '/method/',
      ...CHAPTERS.map((id) => `/${id}/`),
      ...CHARTS.map((id) => `/figures/${id}/`),
      ...DOMAINS.map((domain) => `/figures/who-offers-what/${domain}/`),
    ];
    const images = new Map(shown.map(({ route, card }) => [route, card.get('og:image')]));
    const ofSite = new URL('share/site.png', site.home).href;
    expect(own.filter((route) => images.get(route) === ofSite)).toEqual([]);
    const named = [...images.values()].filter((image) => image !== ofSite);
    expect(new Set(named).size).toBe(named.length);
    expect(images.get('/sources/')).toBe(ofSite);
  });

  test('every card is a PNG of 1200 by 630, of at most 120 KB, and belongs to a page', () => {
    const files = site.files('.png').filter((file) => file.startsWith('share/'));
    const found = files.map((file) => {
      const png = readFileSync(join(process.cwd(), 'dist', file));
      return [png.readUInt32BE(16), png.readUInt32BE(20), png.length <= 120_000];
    });
    expect(found).toEqual(files.map(() => [1200, 630, true]));
    const used = new Set(shown.map(({ card }) => (card.get('og:image') ?? '').slice(site.home.href.length)));
    expect(files.filter((file) => !used.has(file))).toEqual([]);
  });
});
