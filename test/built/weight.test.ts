import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { type BuiltSite, onEveryPage, parsePage, readDist, readSite } from './dist.ts';
import { blockingOf, islandData, scriptsOf, weigh, weighStyled } from './weight.ts';

/** In bytes of brotli. */
const MOST = {
  /** A chapter with its styles. */
  chapter: 60_000,
  /** Scripts of a page when every island is awake. */
  scripts: 30_000,
  /** Scripts of a page without islands: search, theme, depth, steps, filters, what is kept offline. */
  small: 11_000,
  /** What one island is woken with. */
  data: 6_100,
};
/** What only islands run. */
const RUNTIME = /\/(?:compat|client|jsxRuntime)\./;

describe('a page of one island', () => {
  let folder = '';
  const site = (html: string): BuiltSite => {
    const home = '<link rel="canonical" href="https://example.org/sub/">';
    writeFileSync(join(folder, 'index.html'), home + html);
    return readSite(folder);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weight-'));
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/one.js'), 'import{b}from"./two.js";import("./later.js")');
    writeFileSync(join(folder, 'a/two.js'), 'import"./three.js"');
    writeFileSync(join(folder, 'a/three.js'), '');
    writeFileSync(join(folder, 'a/Chart.x1.js'), '');
    writeFileSync(join(folder, 'a/one.css'), 'p{margin:0}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is weighed with its styles', () => {
    const styled = site('<link rel="stylesheet" media="print" href="/sub/a/one.css"><p>Words.</p>');
    const front = styled.page('/');
    expect(weighStyled(styled, front)).toBe(weigh(front.html) + weigh('p{margin:0}'));
    expect(blockingOf(front)).toEqual([]);
  });

  test('runs what its scripts import, and not what they import later', () => {
    const island =
      '<astro-island component-url="/sub/a/Chart.x1.js" renderer-url="/sub/a/two.js" props="{}"></astro-island>';
    const woken = site(`<script type="module" src="/sub/a/one.js"></script>${island}`);
    expect(scriptsOf(woken, woken.page('/'))).toEqual(['a/Chart.x1.js', 'a/one.js', 'a/three.js', 'a/two.js']);
    expect(islandData(woken.page('/'))).toEqual([['Chart', weigh('{}')]]);
  });

  test('waits for a style sheet and for an old script', () => {
    const slow = site('<link rel="stylesheet" href="/sub/a/one.css"><script src="/sub/a/one.js"></script>');
    expect(blockingOf(slow.page('/'))).toEqual(['/sub/a/one.css', '/sub/a/one.js']);
  });
});

describe('dist', () => {
  const site = readDist();
  const weighScripts = (files: readonly string[]) => files.reduce((sum, file) => sum + weigh(site.text(file)), 0);

  test(`no chapter weighs more than ${MOST.chapter} bytes with its styles`, () => {
    const heavy = CHAPTERS.map((chapter) => [chapter, weighStyled(site, site.page(`/${chapter}/`))] as const);
    expect(heavy.filter(([, bytes]) => bytes > MOST.chapter)).toEqual([]);
  });

  test('no first paint waits for anything but the page itself', () => {
    expect(onEveryPage(site, blockingOf)).toEqual([]);
  });

  test('no page runs too many scripts, nor the machinery of islands where it has none', () => {
    const faults = onEveryPage(site, (page) => {
      const files = scriptsOf(site, page);
      const isAwake = parsePage(page.html)('astro-island').length > 0;
      const bytes = weighScripts(files);
      const found = bytes > (isAwake ? MOST.scripts : MOST.small) ? [`runs ${bytes} bytes of scripts`] : [];
      return isAwake ? found : [...found, ...files.filter((file) => RUNTIME.test(file)).map((file) => `runs ${file}`)];
    });
    expect(faults).toEqual([]);
  });

  test('no island is woken with more than it needs', () => {
    const faults = onEveryPage(site, (page) =>
      islandData(page)
        .filter(([, bytes]) => bytes > MOST.data)
        .map(([chart, bytes]) => `wakes ${chart} with ${bytes} bytes`),
    );
    expect(faults).toEqual([]);
  });

  test('no page but the whole explainer has the styles of all figures', () => {
    const sizes = site.pages.map(({ route, html }) => [route, weigh(parsePage(html)('head > style').text())] as const);
    expect(sizes.filter(([route, bytes]) => route !== '/all/' && (bytes === 0 || bytes > 12_500))).toEqual([]);
  });
});
