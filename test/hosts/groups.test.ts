import { expect, test } from 'vitest';
import { dayOf, groupsOf, stylesIn, stylesOfMissing } from '../../src/hosts/groups.ts';
import { patternUnder } from '../../src/hosts/kinds.ts';
import { OF_ACTOR, OF_FIGURE, PLACE, PLAIN } from './place.ts';

const groups = groupsOf(PLACE);
const at = (path: string) =>
  groups.find(({ pattern }) => new RegExp(patternUnder(PLACE.base, pattern)).test(`${PLACE.base}${path}`));

test.each([
  ['', 'page', [PLAIN]],
  ['index.html', 'page', [PLAIN]],
  ['method/', 'page', [OF_FIGURE]],
  ['method/index.html', 'page', [OF_FIGURE]],
  ['actors/fr/', 'page', [OF_ACTOR]],
  // Nothing is there: what comes is the page that says so.
  ['actors/nobody/', 'page', [PLAIN]],
  ['method/more/', 'page', [PLAIN]],
  ['embed/timeline/', 'embed', [OF_FIGURE, PLAIN]],
  ['embed/nothing/', 'embed', [PLAIN]],
  ['v/2026-11-29/', 'frozen', [OF_FIGURE, PLAIN]],
  ['v/2026-11-29/data/actors.json', 'frozen', [OF_FIGURE, PLAIN]],
  ['v/1999-01-01/', 'frozen', []],
  ['figures/timeline.svg', 'file', []],
  ['_astro/a.js', 'asset', []],
] as const)('%o gets what a %s with its own styles gets', (path, kind, styles) => {
  expect(at(path)?.headers).toEqual(PLACE.headers(kind, styles));
});

test('documents with the same styles are one group, and no two groups have one name', () => {
  expect(groups.map(({ name }) => name)).toEqual([
    ...['asset', 'worker', 'embed1', 'embed', 'frozen1', 'frozen', 'edition', 'page1', 'page2', 'page', 'file'],
  ]);
  expect(groups.find(({ name }) => name === 'page2')?.pattern).toBe(
    'figures/timeline/(?:index\\.html)?|method/(?:index\\.html)?',
  );
});

test('stylesIn names each style of some files once', () => {
  expect(stylesIn(PLACE, ['index.html', 'actors/index.html', 'gone.html'])).toEqual([PLAIN]);
});

test('only where a page may be missing are its styles let in', () => {
  expect([stylesOfMissing(PLACE, 'page'), stylesOfMissing(PLACE, 'file')]).toEqual([[PLAIN], []]);
});

test('dayOf is the folder of what was frozen', () => {
  expect([dayOf('v/2026-11-29/index.html'), dayOf('v/index.html')]).toEqual(['v/2026-11-29', undefined]);
});
