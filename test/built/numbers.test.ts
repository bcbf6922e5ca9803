import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import type { Figure } from '../../src/data/schema/figure.ts';
import { getTables } from '../../src/data/tables.ts';
import { onEveryPage, parsePage, readDist } from './dist.ts';
import { checkFigs, checkSpoken, findLooseNumbers } from './numbers.ts';

const FIGURE = {
  id: 'states-26',
  label: 'Countries in the pledge',
  kind: 'count',
  group: 'states',
  value: 26,
  qualifier: 'about',
  unit: 'countries',
  asOf: '2025-09-04',
  who: 'Emmanuel Macron',
  sources: ['a'],
} as unknown as Figure;

const fig = (text: string, id = 'states-26') =>
  `<span class="num"><span id="a-n">${text}</span><button class="fig" popovertarget="fig-${id}" data-fig="${id}"></button></span>`;
const card = (number: string, record = 'states-26') =>
  `<div id="fig-states-26" data-record="${record}"><p class="pop__num">\n ${number} <small>countries</small></p></div>`;

describe('checkFigs', () => {
  test.each(['about 26', '26', 'twenty-six'])('takes the figure shown as "%s"', (text) => {
    expect(checkFigs(fig(text) + card('about 26'), [FIGURE])).toEqual([]);
  });

  test('catches a number that is not the figure’s', () => {
    expect(checkFigs(fig('35') + card('about 26'), [FIGURE])).toEqual([
      'shows 35 of states-26, which the data give as about 26 or 26 or twenty-six',
    ]);
  });

  test('catches a figure that the data do not have', () => {
    expect(checkFigs(fig('26', 'states-27'), [FIGURE])).toEqual(['shows 26 of states-27, which the data do not have']);
  });

  test('catches a figure without its card', () => {
    expect(checkFigs(fig('26') + card('about 26', 'states-35'), [FIGURE])).toEqual([
      'opens fig-states-26 at states-26, which is not its card',
    ]);
  });

  test('catches a card with another number', () => {
    expect(checkFigs(fig('26') + card('35'), [FIGURE])).toEqual(['has a card of states-26 with another number']);
  });

  test('catches a card whose name holds a dash', () => {
    const dashed = card('about 26').replace('<div', '<div aria-label="26–27 countries"');
    expect(checkFigs(fig('26') + dashed, [FIGURE])).toEqual(['names the card of states-26 with a dash']);
  });
});

describe('checkSpoken', () => {
  const word = (button: string, id = 'id="w"') =>
    `<span class="word"><span ${id}>backstop</span><button ${button}></button></span><p id="says">what it means</p>`;

  test('takes a button that owns its words, is called by them and says what it does', () => {
    expect(checkSpoken(word('aria-owns="w" aria-labelledby="w" aria-describedby="says"'))).toEqual([]);
  });

  test('catches words that are said twice, another name, and a description that is not there', () => {
    expect(checkSpoken(word('aria-label="what it means"'))).toEqual([
      'has "backstop" with another aria-owns',
      'has "backstop" with another aria-labelledby',
      'has "backstop" with another aria-describedby',
    ]);
    expect(checkSpoken(word('aria-owns="w" aria-labelledby="w" aria-describedby="gone"'))).toEqual([
      'has "backstop" with another aria-describedby',
    ]);
    expect(checkSpoken(word('aria-owns="" aria-labelledby="" aria-describedby="says"', ''))).toHaveLength(2);
  });
});

describe('findLooseNumbers', () => {
  const prose = (text: string) => `<div class="prose"><p>${text}</p></div>`;

  test('catches digits and number words', () => {
    expect(findLooseNumbers(prose('It named 26 states, and seven of them spoke.'))).toEqual([
      '26 in "It named 26 states, and seven of them spoke."',
      'seven in "It named 26 states, and seven of them spoke."',
    ]);
  });

  test('takes dates, ordinals and names', () => {
    expect(findLooseNumbers(prose('On 4 September 2025, before the 19th package, Article 5 held.'))).toEqual([]);
  });

  test('takes what records show', () => {
    const html = `${fig('26')}<span class="cites"><a>3</a></span> <q>99 of 100</q>`;
    expect(findLooseNumbers(prose(html))).toEqual([]);
    const step = '<li><p>Words.</p><div class="step__picture"><p>35</p></div></li>';
    expect(findLooseNumbers(`<ol class="prose">${step}</ol>`)).toEqual([]);
  });

  test('looks at nothing but prose', () => {
    expect(findLooseNumbers('<p>26</p>')).toEqual([]);
  });
});

describe('dist', () => {
  const site = readDist();
  const { figures } = getTables();

  test('every number bound to the data shows its figure and opens its card', () => {
    expect(onEveryPage(site, ({ html }) => checkFigs(html, figures))).toEqual([]);
  });

  test('every number and every term is heard once, by its own name, with what its button does', () => {
    expect(onEveryPage(site, ({ html }) => checkSpoken(html))).toEqual([]);
  });

  test('every chapter binds numbers to the data', () => {
    const without = CHAPTERS.filter((chapter) => parsePage(site.page(`/${chapter}/`).html)('.prose .fig').length === 0);
    expect(without).toEqual([]);
  });

  test('no page has a number in its prose that is not in the data', () => {
    expect(onEveryPage(site, ({ html }) => findLooseNumbers(html))).toEqual([]);
  });
});
