import { expect, test } from 'vitest';
import { isText, MEDIA_TYPES, TEXTS } from '../../src/hosts/media-types.ts';

test('texts say how their letters are written', () => {
  const silent = Object.values(MEDIA_TYPES).filter((type) => !type.includes('charset'));
  expect(silent.filter((type) => !/^(?:image|font)\/|\+zip$/.test(type))).toEqual([]);
});

test('TEXTS are types without more, and no picture that is small already', () => {
  expect(TEXTS.filter((type) => /;|png|webp|woff2/.test(type))).toEqual([]);
  expect(TEXTS).toContain('image/svg+xml');
});

test('isText goes by the name', () => {
  expect(['method/index.html', 'a.csv', 'a.svg', 'a.png', 'a.epub', '_headers'].filter(isText)).toEqual([
    'method/index.html',
    'a.csv',
    'a.svg',
  ]);
});
