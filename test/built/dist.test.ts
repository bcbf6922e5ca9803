import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { getTables } from '../../src/data/tables.ts';
import { onEveryPage, readDist, readSite } from './dist.ts';

describe('readSite', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'built-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('says what to do where nothing was built', () => {
    expect(() => readSite(folder)).toThrow('holds no built site: run "npm run build" first');
  });

  test('takes the place of the site from its front page', () => {
    writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://example.org/sub/">');
    expect(readSite(folder).home.href).toBe('https://example.org/sub/');
  });

  test('gives each page its address below the base path', () => {
    writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://example.org/">');
    writeFileSync(join(folder, '404.html'), '');
    expect(readSite(folder).pages.map(({ route }) => route)).toEqual(['/404.html', '/']);
  });

  test('onEveryPage puts the page before its fault', () => {
    writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://example.org/">');
    expect(onEveryPage(readSite(folder), () => ['has a fault'])).toEqual(['/ has a fault']);
  });
});

describe('dist', () => {
  const routes = readDist().pages.map(({ route }) => route);

  test('holds every page of the site and no other', () => {
    const lists = [
      'all',
      'figures',
      'actors',
      'article',
      'sources',
      'method',
      'unknowns',
      'updates',
      'data',
      'data/figures',
      'embed',
      'search',
      'offline',
      'v',
    ];
    const expected = [
      '/',
      '/404.html',
      ...lists.map((page) => `/${page}/`),
      ...CHAPTERS.map((chapter) => `/${chapter}/`),
      ...CHARTS.flatMap((chart) => [`/figures/${chart}/`, `/embed/${chart}/`]),
      ...DOMAINS.map((domain) => `/figures/who-offers-what/${domain}/`),
      ...getTables().claims.map(({ id }) => `/embed/statement/${id}/`),
      ...getTables().actors.map((actor) => `/actors/${actor.id}/`),
    ];
    expect([...routes].sort()).toEqual(expected.sort());
  });
});
