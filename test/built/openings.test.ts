import { expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { OPENING_FIGURES } from '../../src/data/opening-figures.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const opening = (chapter: string) => parsePage(site.page(`/${chapter}/`).html)('.chapter > .opening');
const words = (chapter: string, selector: string) =>
  opening(chapter)
    .find(selector)
    .toArray()
    .map((element) =>
      parsePage(site.page(`/${chapter}/`).html)(element)
        .text()
        .replace(/\s+/g, ' ')
        .trim(),
    );

test('no two chapters open alike as long as there is a way left', () => {
  const kinds = CHAPTERS.map((chapter) => opening(chapter).attr('class'));
  expect(new Set(kinds).size).toBe(Math.min(CHAPTERS.length, Object.keys(OPENING_FIGURES).length));
  expect(kinds).not.toContain(undefined);
});

test('the pledge opens with as many discs as countries, and as many codes as names', () => {
  expect(words('paris-promises', '.opening__n')).toEqual(['26']);
  expect(opening('paris-promises').find('circle')).toHaveLength(26);
  expect(words('paris-promises', '.dot text')).toEqual(['FR', 'UK', 'DE', 'IT', 'PL', 'BG', 'FI']);
  expect(words('paris-promises', '.opening__says')).toEqual([
    '7 can be identified from what was said in public: France, United Kingdom, Germany, Italy, Poland, Bulgaria, Finland. No source names the other 19.',
  ]);
});

test('the sentence opens at its fork', () => {
  expect(words('macrons-claim', '.fork p')).toEqual([
    'deploy, as a reassurance force, troops in Ukraine',
    'or',
    'be present on the ground, at sea or in the air',
  ]);
});

test('the sizes stand in order of time and in one proportion, which no line falls along', () => {
  const bars = opening('kyivs-shrinking-ask').find('.sizes__bar rect').toArray();
  expect(bars.map(({ attribs }) => attribs['width'])).toEqual(['100.00%', '15.00%', '32.00%', '12.50%']);
});

test('the attacks name three months of their rows', () => {
  expect(words('the-war-next-door', '.strip__words .sizes__n')).toEqual(['1,334', '5,648', '6,583']);
  expect(opening('the-war-next-door').find('.strip__bar.is-lit')).toHaveLength(3);
});

test('what waits is read from its own end, whichever way the record puts it', () => {
  expect(words('unresolved-questions', '.waits__what')).toEqual([
    'German military role',
    'US backstop for a European land force',
    'Multinational force deploys in Ukraine',
    'Ceasefire',
    'Russian agreement to a deal',
    'Foreign troops on Ukrainian soil',
  ]);
});

test('the dates are as many discs as the sentence below them says', () => {
  const discs = opening('since-september').find('.strip__dot').length;
  expect(words('since-september', '.opening__says')[0]).toMatch(new RegExp(`^${discs} events,`));
});

test('the stages hold every promise once', () => {
  const [n] =
    /^(\d+) promises/.exec(site.text('figures/promise-ledger/index.html').match(/\d+ promises/)?.[0] ?? '') ?? [];
  const counts = words('determination-and-hesitation', '.sizes__n').map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number.parseInt(n ?? '', 10));
  expect(opening('determination-and-hesitation').find('circle')).toHaveLength(Number.parseInt(n ?? '', 10));
});
