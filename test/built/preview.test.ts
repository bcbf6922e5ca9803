import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { COMPONENT_NAMES } from '../../src/desk/page/live.ts';
import { buildAside } from './build-aside.ts';
import { onEveryPage, parsePage, readDist, readSite } from './dist.ts';
import { checkValid } from './html-validate.ts';
import { linkChecker } from './links.ts';
import { checkMarked, checkUnmarked } from './preview.ts';
import { checkInline, checkPolicy } from './safety.ts';

const MARKED = {
  head: '<title>Preview: A</title><meta property="og:title" content="Preview: A"><meta name="robots" content="noindex">',
  style: '<link rel="stylesheet" href="/preview.css">',
  body: '<body><aside class="preview"><p>Preview, not published. Wait.</p></aside>',
};
const page = (change: Partial<typeof MARKED> = {}) => Object.values({ ...MARKED, ...change }).join('');

describe('checkMarked', () => {
  test('takes a marked page', () => {
    expect(checkMarked(page())).toEqual([]);
  });

  test.each([
    [page({ body: '<body><main></main>' }), ['does not say that it is a preview']],
    [page({ style: '' }), ['has no style for the mark']],
    [page({ style: `${MARKED.style}<link rel="canonical" href="/">` }), ['has link[rel="canonical"]']],
    [
      page({ head: '<title>A</title><meta property="og:title" content="A">' }),
      [
        'is not kept out of search engines',
        'is called “A” in head title',
        'is called “A” in meta[property="og:title"]',
      ],
    ],
  ])('catches a page that could pass for a published one: %#', (html, faults) => {
    expect(checkMarked(html)).toEqual(faults);
  });
});

describe('checkUnmarked', () => {
  test.each([
    [page(), ['has .preview', 'has [href*="preview.css"]', 'has [content^="Preview:"]']],
    ['<a href="/desk/">The desk</a>', ['has [href*="/desk/"]']],
    ['<a href="/method/">Method</a>', []],
  ])('catches what only a preview shows: %#', (html, faults) => {
    expect(checkUnmarked(html)).toEqual(faults);
  });
});

describe('the normal build', () => {
  const site = readDist();

  test('bears no mark of a preview, and no link to the desk', () => {
    expect(onEveryPage(site, ({ html }) => checkUnmarked(html))).toEqual([]);
  });

  test('has no desk, and no word of it in any sheet or script', () => {
    expect([site.has('desk/index.html'), site.has('preview.css')]).toEqual([false, false]);
    const told = [...site.files('.css'), ...site.files('.js')].filter((file) =>
      /preview-room|\.desk\b|desk__/.test(site.text(file)),
    );
    expect(told).toEqual([]);
  });
});

describe('a preview build', () => {
  const folder = buildAside({ PREVIEW: 'true', SITE_URL: 'https://example.org' });
  afterAll(() => rmSync(folder, { recursive: true }));
  const site = readSite(join(folder, 'dist'), 'https://example.org/');

  test('says on every page, those to embed among them, that it is one', () => {
    expect(onEveryPage(site, ({ html }) => checkMarked(html))).toEqual([]);
  });

  test('has the pages of the normal build and the desk', () => {
    const routes = (built: typeof site) => built.pages.map(({ route }) => route).sort();
    expect(routes(site)).toEqual([...routes(readDist()), '/desk/'].sort());
  });

  test('asks robots to stay away and lists no page', () => {
    expect(site.text('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(site.text('sitemap.xml')).not.toContain('<url>');
  });

  test('says in its feed, in each citation and in the description of its data what it is', () => {
    expect(site.text('updates.xml')).toContain('<title>Preview: ');
    expect(site.text('data/datapackage.json')).toContain('"title":"Preview: ');
    const cited = site.files('.ris').map((file) => site.text(file));
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((text) => !text.includes('TI  - Preview: '))).toEqual([]);
    expect(site.text('cite/method.bib')).toContain('{Preview: ');
  });

  test('draws no card for those who share', () => {
    expect(site.files('.png').filter((file) => file.startsWith('share/'))).toEqual([]);
  });

  test('says what it is in the margins of paper', () => {
    expect(site.text('preview.css')).toMatch(/--preview: "Preview, not published\. /);
    expect(site.text('preview.css')).toMatch(/@bottom-left \{\s+content: var\(--preview\)/);
  });

  test('shows every component and every figure on its desk', () => {
    const $ = parsePage(site.page('/desk/').html);
    const shown = COMPONENT_NAMES.filter((name) => $(`section[aria-labelledby="desk-component-${name}"]`).length === 1);
    expect(shown).toEqual(COMPONENT_NAMES);
    const live = [
      'num',
      'cite',
      'term',
      'quote',
      'q',
      'judge',
      'note',
      'versus',
      'steps',
      'lede',
      'points',
      'point',
      'gist',
    ];
    expect(live.filter((name) => $(`.desk__live .${name}`).length === 0)).toEqual([]);
    expect(CHARTS.filter((id) => $(`.desk figure#${id} .figure__body`).children().length === 0)).toEqual([]);
  });

  test('has a desk that is valid, safe and whole', async () => {
    const { html } = site.page('/desk/');
    expect(await checkValid(html)).toEqual([]);
    expect(checkInline(html)).toEqual([]);
    expect(checkPolicy(html)).toEqual([]);
    expect(linkChecker(site)(site.page('/desk/'))).toEqual([]);
  });
});
