import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/wording/sentences.ts';

test('sentencesOf parts sentences behind a stop and what closes there, and tells where each begins', () => {
  expect(sentencesOf('It ended. “So it did.” Did it? 26 say so.')).toEqual([
    { text: 'It ended.', offset: 0 },
    { text: '“So it did.”', offset: 10 },
    { text: 'Did it?', offset: 23 },
    { text: '26 say so.', offset: 31 },
  ]);
});

test('sentencesOf parts no number, no abbreviation before a small letter, and no text without a stop', () => {
  expect(sentencesOf('About 1.5 km, e.g. here').map(({ text }) => text)).toEqual(['About 1.5 km, e.g. here']);
  expect(sentencesOf('')).toEqual([]);
});
