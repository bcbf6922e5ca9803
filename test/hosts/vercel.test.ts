import { expect, test } from 'vitest';
import { EVERYWHERE } from '../../src/hosts/headers.ts';
import { KIND_NAMES, type Kind, kindOf } from '../../src/hosts/kinds.ts';
import { sourceOf, writeVercel } from '../../src/hosts/vercel.ts';
import { OF_ACTOR, OF_FIGURE, PLACE, PLAIN } from './place.ts';

test.each([
  '',
  'method/',
  'embed/',
  'embed/timeline/',
  '_astro/a.js',
  'sw.js',
  'figures/a.csv',
  '404.html',
  'v/',
  'v/2026-11-29/',
])('exactly one rule fits %o, that of its kind', (path) => {
  const fits = KIND_NAMES.filter((kind) => new RegExp(`^${sourceOf('/sub/', kind)}$`).test(`/sub/${path}`));
  expect(fits).toEqual([kindOf(path)]);
});

test('a source has no group inside its own that takes what it fits: Vercel refuses that', () => {
  const groups = KIND_NAMES.map((kind) => sourceOf('/', kind).match(/\((?!\?)/g)?.length);
  expect(groups).toEqual(KIND_NAMES.map(() => 1));
});

test('writeVercel keeps the slash at the end and gives each kind its headers, with all styles of the kind', () => {
  const { trailingSlash, headers } = JSON.parse(writeVercel(PLACE)) as {
    trailingSlash: boolean;
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  expect(trailingSlash).toBe(true);
  const lists = headers.map((rule) => Object.fromEntries(rule.headers.map(({ key, value }) => [key, value])));
  const styles: Partial<Record<Kind, string[]>> = {
    page: [OF_ACTOR, OF_FIGURE, PLAIN],
    embed: [OF_FIGURE, PLAIN],
    frozen: [OF_FIGURE, PLAIN],
  };
  expect(lists).toEqual(KIND_NAMES.map((kind) => ({ ...EVERYWHERE, ...PLACE.headers(kind, styles[kind] ?? []) })));
});

test('writeVercel leads on for good from what moved, and says nothing of it where nothing did', () => {
  const redirects = (ways: typeof PLACE.ways) =>
    (JSON.parse(writeVercel({ ...PLACE, ways })) as { redirects?: object[] }).redirects;
  expect(redirects(PLACE.ways)).toEqual([
    { source: '/sub/the-force/', destination: '/sub/method/#limits', permanent: true },
  ]);
  expect(redirects([])).toBeUndefined();
});
