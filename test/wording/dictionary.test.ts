import { expect, test } from 'vitest';
import { britishEnglish } from '../../src/wording/dictionary.ts';

test('britishEnglish knows British spelling, and capitals where they belong', () => {
  const { has } = britishEnglish();
  expect(
    ['colour', 'defence', 'programme', 'organised', 'judgement', 'Ukraine', "isn't"].filter((word) => !has(word)),
  ).toEqual([]);
  expect(['color', 'center', 'traveled', 'ukraine', 'teh', 'Zelenskyy'].filter(has)).toEqual([]);
});

test('britishEnglish tells what a word was likely meant to be', () => {
  const { closest } = britishEnglish();
  expect(['recieve', 'goverment', 'comitment'].map(closest)).toEqual(['receive', 'government', 'commitment']);
});
