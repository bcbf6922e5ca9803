import { expect, test } from 'vitest';
import { KIND_NAMES, KINDS, kindOf, patternUnder } from '../../src/hosts/kinds.ts';

const CASES = [
  ['', 'page'],
  ['index.html', 'page'],
  ['method/', 'page'],
  ['404.html', 'page'],
  ['actors/fr/', 'page'],
  ['embed/', 'page'],
  ['embed/index.html', 'page'],
  ['embed/timeline/', 'embed'],
  ['embed/timeline/index.html', 'embed'],
  ['embed/timeline/more/', 'page'],
  ['embed/statement/ask-64000/', 'embed'],
  ['embed/statement/ask-64000/index.html', 'embed'],
  ['embed/statement/ask-64000/oembed.json', 'file'],
  ['v/', 'page'],
  ['v/index.html', 'page'],
  ['v/2026-11-29/', 'frozen'],
  ['v/2026-11-29/figures/timeline/index.html', 'frozen'],
  ['v/2026-11-29/data/actors.json', 'frozen'],
  ['v/2026-11-29', 'file'],
  ['_astro/Head.B1ZrATqA.css', 'asset'],
  ['downloads/the-whole.html', 'edition'],
  ['sw.js', 'worker'],
  ['figures/sw.js', 'file'],
  ['figures/timeline.csv', 'file'],
  ['figures/timeline.svg', 'file'],
  ['figures/timeline/oembed.json', 'file'],
  ['robots.txt', 'file'],
] as const;

test.each(CASES)('kindOf takes %o for %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each(CASES)('the first pattern below /sub/ that fits %o is that of %s', (path, kind) => {
  expect(KIND_NAMES.find((name) => new RegExp(patternUnder('/sub/', KINDS[name])).test(`/sub/${path}`))).toBe(kind);
});

test('no pattern fits what stands beside the site, or below a path that only looks alike', () => {
  const fits = (path: string) => KIND_NAMES.filter((name) => new RegExp(patternUnder('/a.b/', KINDS[name])).test(path));
  expect([fits('/other/'), fits('/axb/'), fits('/a.b/')]).toEqual([[], [], ['page', 'file']]);
});
