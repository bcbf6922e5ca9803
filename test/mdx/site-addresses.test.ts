import { expect, test } from 'vitest';
import { parseProse } from '../../src/mdx/prose.ts';
import { siteAddresses } from '../../src/mdx/site-addresses.ts';
import { makeTables } from './fixture.ts';

const file = { file: 'content/en/pages/method.mdx', tree: parseProse('\n## What a level means\n') };
const has = siteAddresses([file], makeTables());

test('siteAddresses knows pages, and the places that their prose and the tables make', () => {
  expect(
    ['/', '/method/', '/v/', '/embed/timeline/', '/data/figures/', '/method/#what-a-level-means'].map(has),
  ).toEqual(Array(6).fill(true));
  expect(['/methods/', '/embed/', '/method/#what-a-level-meant', '/methods/#a'].map(has)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test('siteAddresses does not know what only the finished page has', () => {
  expect(['/method/#method-p-179f52', '/data/figures/#force-64k', '/v/2026-11-29/'].map(has)).toEqual(
    Array(3).fill(undefined),
  );
});
