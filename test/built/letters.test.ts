import { describe, expect, test } from 'vitest';
import { lettersOf, SCRIPTS } from '../../src/fonts/faces.ts';
import { parsePage, readDist } from './dist.ts';

const KNOWN = new Set(SCRIPTS.flatMap((script) => [...lettersOf(script)]));

/** Letters of a page's words that no file of our faces holds: they would be drawn in another face. */
function strangeLetters(words: string): string[] {
  // White space and marks that are never drawn need no letter.
  return [...new Set(words.replace(/[\s\u00ad\u200b\u2060]/g, ''))].filter((letter) => !KNOWN.has(letter)).sort();
}

describe('strangeLetters', () => {
  test('finds what no file holds, once', () => {
    expect(strangeLetters('Kyiv, Київ, 基輔 輔')).toEqual(['基', '輔']);
  });
});

test('every letter of every page is in a file of our faces', () => {
  const found = readDist().pages.flatMap(({ route, html }) => {
    const letters = strangeLetters(parsePage(html)('body').text());
    return letters.length > 0 ? [`${route} ${letters.join(' ')}`] : [];
  });
  expect(found).toEqual([]);
});
