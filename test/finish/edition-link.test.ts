import { expect, test } from 'vitest';
import { editionLink } from '../../src/finish/edition-link.ts';

const PAGE = 'https://example.org/sub/all/';
const PARTS = new Map([
  [PAGE, 'main'],
  ['https://example.org/sub/paris-promises/', 'paris-promises'],
]);
const IDS = new Set(['main', 'paris-promises', 'fn-1']);

test.each([
  ['#fn-1', '#fn-1'],
  ['/sub/all/#fn-1', '#fn-1'],
  ['/sub/paris-promises/', '#paris-promises'],
  ['/sub/paris-promises/#fn-1', '#fn-1'],
  ['/sub/paris-promises/#gone', 'https://example.org/sub/paris-promises/#gone'],
  ['/sub/method/', 'https://example.org/sub/method/'],
  ['?domain=land#who-offers-what', 'https://example.org/sub/all/?domain=land#who-offers-what'],
  ['https://elsewhere.example/a', 'https://elsewhere.example/a'],
])('editionLink(%j) leads to %s', (href, expected) => {
  expect(editionLink(href, PAGE, PARTS, IDS)).toBe(expected);
});
