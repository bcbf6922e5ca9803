import { describe, expect, test } from 'vitest';
import { CUTS, fileOf, lettersOf, SCRIPTS, STAND_INS, unicodeRange } from '../../src/fonts/faces.ts';

describe('letters', () => {
  test('stand in one file each', () => {
    const all = SCRIPTS.flatMap((script) => [...lettersOf(script)]);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    ['latin', 'Élysée £ “quoted” – 1–2 … € ′'],
    ['latin-ext', 'ŁłŚśĂăȘșŽžŐőĞğİ'],
    ['cyrillic', 'ҐґЄєІіЇїЩщЬьЮюЯя'],
  ] as const)('%s has %s', (script, words) => {
    const letters = lettersOf(script);
    expect([...words].filter((letter) => !letters.includes(letter))).toEqual([]);
  });
});

test('unicodeRange joins neighbours and names single letters alone', () => {
  expect(unicodeRange('latin')).toMatch(/^U\+0020-007E, U\+00A0-00FF, U\+0131, /);
  expect(unicodeRange('cyrillic')).toBe('U+0401-045F, U+0490-0491, U+2116');
});

test('fileOf names face, style and script', () => {
  expect(CUTS.map((cut) => fileOf(cut, 'latin'))).toEqual([
    'source-sans-3-normal-latin.woff2',
    'source-serif-4-normal-latin.woff2',
    'source-serif-4-italic-latin.woff2',
  ]);
});

test('a stand-in is no more than a quarter larger or smaller than the font that it is made of', () => {
  expect(STAND_INS.filter(({ size }) => size < 75 || size > 125)).toEqual([]);
});
