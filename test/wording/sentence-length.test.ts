import { expect, test } from 'vitest';
import { longSentences, MOST_WORDS } from '../../src/wording/sentence-length.ts';
import { aWording, tell } from './fixture.ts';

const sentence = (words: number) => `${Array.from({ length: words }, () => 'word').join(' ')}.`;

test('longSentences warns of one that is too long, at its beginning', () => {
  expect(tell(longSentences(aWording(`Short. ${sentence(50).replace('w', 'W')}`)))).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:3:8  warning: sentence  [sentence-long]
      came:    a sentence of 50 words
      allowed: at most 42 words"
  `);
});

test('longSentences lets stand one that is just short enough; a number that is printed counts, a dash does not', () => {
  expect(longSentences(aWording(sentence(MOST_WORDS)))).toEqual([]);
  expect(longSentences(aWording(`\uFFFC ${sentence(MOST_WORDS)}`))).toHaveLength(1);
  expect(longSentences(aWording(`– ${sentence(MOST_WORDS)}`))).toEqual([]);
});

test('longSentences has no say about quotations and words of the interface, which gaps make long or short', () => {
  expect(longSentences(aWording(sentence(90), { quoted: true }))).toEqual([]);
  expect(longSentences(aWording(sentence(90), { kind: 'interface' }))).toEqual([]);
});
