import { describe, expect, test } from 'vitest';
import { placeless, placelessName, showsPlace } from './placeless.ts';

const root = (text: string) => placeless(text, new URL('http://localhost:4321/'));
const below = (text: string) => placeless(text, new URL('https://example.org/sub/'));

describe('placeless finds the same in', () => {
  test.each([
    ['<a href="/method/">', '<a href="/sub/method/">'],
    ['<link href="http://localhost:4321/a/">', '<link href="https://example.org/sub/a/">'],
    ['url(/_astro/a.CdEfGh12.woff2)', 'url(/sub/_astro/a.34iJkLm5.woff2)'],
    ['<i data-base>', '<i data-base="/sub">'],
    ['<astro-island uid="a1" x>', '<astro-island uid="b2" x>'],
    ["'sha256-ab+/c='", "'sha256-de/f=='"],
    ['a&quot;/data/&quot;', 'a&quot;/sub/data/&quot;'],
    ['in one file, 2.1\u00a0MB', 'in one file, 2.2\u00a0MB'],
  ])('%s and %s', (first, second) => {
    expect(root(first)).toBe(below(second));
  });
});

test('placeless knows the version of a build, whole and at its first eight letters', () => {
  const text = (version: string) => `<meta content="${version}"> Edition ${version.slice(0, 8)}:`;
  const [one, other] = ['1fa428e4108445b1', 'e4f61cc99a54ff9d'] as const;
  const home = new URL('http://localhost:4321/');
  expect(placeless(text(one), home, one)).toBe(placeless(text(other), home, other));
  expect(placeless(text(one), home)).not.toBe(placeless(text(other), home));
});

test.each([
  ['2026-11-29', '2026-11-30'],
  ['<li>A</li><li>B</li>', '<li>B</li><li>A</li>'],
  ['id="a-1"', 'id="a-2"'],
])('placeless keeps apart %s and %s', (first, second) => {
  expect(root(first)).not.toBe(below(second));
});

test('placelessName takes the hash away and nothing else', () => {
  const files = ['_astro/Head.B1ZrATqA.css', '_astro/a-b.CO_yDSl8.js', 'figures/timeline.csv', 'index.html'];
  expect(files.map(placelessName)).toEqual(['_astro/Head.css', '_astro/a-b.js', 'figures/timeline.csv', 'index.html']);
});

test('showsPlace knows the pictures that print the address', () => {
  const files = ['figures/timeline.png', 'downloads/a.epub', 'share/site.png', 'figures/timeline.svg'];
  expect(files.map(showsPlace)).toEqual([true, true, false, false]);
});
