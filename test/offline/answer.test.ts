import { expect, test } from 'vitest';
import { kindOf } from '../../src/offline/answer.ts';

const build = { parts: { 'favicon.svg': '0123456789abcdef' } };

test.each([
  ['method/', true, 'page'],
  ['', true, 'page'],
  ['data/actors.csv', true, 'page'],
  ['_astro/a.js', false, 'hashed'],
  ['favicon.svg', false, 'part'],
  ['search/index.json', false, 'other'],
  ['embed/layers/', true, 'other'],
  [undefined, true, 'other'],
] as const)('kindOf(%j, %s) is %s', (path, isNavigation, kind) => {
  expect(kindOf(path, isNavigation, build)).toBe(kind);
});
