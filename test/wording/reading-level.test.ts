import { expect, test } from 'vitest';
import { hardSections, readingLevel } from '../../src/wording/reading-level.ts';
import { aWording, tell } from './fixture.ts';

const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join(' ');

test('readingLevel is the automated readability index', () => {
  // 15 sentences of 4 words and 16 letters: 4.71 × 4 + 0.5 × 4 − 21.43
  expect(readingLevel([repeat('They came with them.', 15)])).toBeCloseTo(-0.59);
  // 3 sentences of 20 words of 6 letters: 4.71 × 6 + 0.5 × 20 − 21.43
  expect(readingLevel([repeat(`${repeat('Letter', 20)}.`, 3)])).toBeCloseTo(16.83);
});

test('readingLevel has none for a text of few words, and takes each paragraph for itself', () => {
  expect(readingLevel(['Constitutionally.'])).toBeUndefined();
  expect(readingLevel(Array.from({ length: 15 }, () => 'They came with them'))).toBeCloseTo(-0.59);
});

test('hardSections warns of a section that is hard to read, at its beginning', () => {
  const hard = repeat(`${repeat('Constitutional', 15)}.`, 5);
  expect(tell(hardSections([aWording(hard)]))).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:3:1  warning: section  [section-hard]
      came:    a section that asks for 52 years of school
      allowed: at most 12, by the automated readability index"
  `);
});

test('hardSections lets stand a hard paragraph in a section that is easy as a whole', () => {
  const hard = aWording(`${repeat('Constitutional', 15)}.`);
  const easy = aWording(repeat('They came with them.', 40));
  expect(hardSections([hard, easy])).toEqual([]);
  expect(hardSections([aWording(repeat('Constitutional', 90), { kind: 'attribute' })])).toEqual([]);
});
