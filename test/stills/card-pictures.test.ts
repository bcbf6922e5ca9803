import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Chart } from '../../src/data/charts.ts';
import { getTables } from '../../src/data/tables.ts';
import { CARD_PICTURES } from '../../src/stills/card-pictures.tsx';

const tables = getTables();
const drawn = (id: Chart) => load(`<svg>${renderToStaticMarkup(CARD_PICTURES[id]?.(tables))}</svg>`, { xml: true });
const wordsOf = (id: Chart) => {
  const $ = drawn(id);
  return $('text')
    .toArray()
    .map((element) => $(element).text());
};

test('the card of the numbers names what Kyiv asked for, and the two that the article gives to it', () => {
  expect(wordsOf('numbers-in-the-debate').sort()).toEqual([
    '100,000–150,000',
    'about 25,000',
    'about 64,000',
    'at least 200,000',
  ]);
  expect(drawn('numbers-in-the-debate')('.chart__ring')).toHaveLength(2);
});

test('the card of the kilometre has a line for each size, with how many stand on it', () => {
  const $ = drawn('people-per-km');
  expect(wordsOf('people-per-km').slice(0, 4)).toEqual(['at least 200,000', '50', 'about 64,000', '16']);
  expect($('.chart__yard')).toHaveLength(wordsOf('people-per-km').length / 2);
  expect($('g > g').eq(1).find('circle')).toHaveLength(16);
});

test('the card of the sentence has its four parts, the third of them one word', () => {
  const $ = drawn('claim-anatomy');
  expect($('g > g')).toHaveLength(4);
  expect($('g > g').eq(2).text()).toBe('ouor');
});

test('the card of the timeline has a dot for every event that it counts', () => {
  const counts = wordsOf('timeline').map((words) => Number(words.split(' ').at(-1)));
  expect(drawn('timeline')('circle')).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
});

test('the card of the donors has the ten that gave most', () => {
  expect(drawn('aid-by-donor')('.still__cell--plain')).toHaveLength(10);
  expect(wordsOf('aid-by-donor').filter((words) => words.includes('+'))).toEqual([]);
});

test.each(['flank-map', 'air-attacks'] as const)('the card of %s is its narrow drawing', (id) => {
  expect(drawn(id)('svg svg svg').attr('viewBox')).toMatch(/^0 0 328 /);
});
