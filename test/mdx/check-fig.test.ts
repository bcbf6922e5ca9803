import { describe, expect, test } from 'vitest';
import { checkFigs } from '../../src/mdx/check-fig.ts';
import { parseProse } from '../../src/mdx/prose.ts';
import { makeTables } from './fixture.ts';

const FIGURES = [
  { id: 'men', unit: 'troops', value: 64000, qualifier: 'about' },
  { id: 'lands', unit: 'countries', value: 26 },
  { id: 'aid', unit: 'EUR billion', value: 7.9 },
  { id: 'share', unit: '%', value: 2 },
  { id: 'border', unit: 'km', value: 400 },
  { id: 'span', unit: 'km', low: 4, high: 5 },
  { id: 'worded', unit: 'km', said: 'dozens' },
] as const;
const tables = { ...makeTables(), figures: FIGURES as never };

function told(text: string): string[] {
  const came: string[] = [];
  const [block] = parseProse(text).children;
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  checkFigs(block, tables, (_at, _record, _field, said) => came.push(said.came));
  return came;
}

describe('checkFigs', () => {
  test.each([
    ['Of <Fig id="lands" /> soldiers.', '"soldiers" behind <Fig id="lands" />, which is a number of countries'],
    ['Of <Fig id="men" /> states.', '"states" behind <Fig id="men" />, which is a number of troops'],
    [
      'Of <Fig id="lands" form="words" /> per cent.',
      '"per cent" behind <Fig id="lands" />, which is a number of countries',
    ],
    ['Of €<Fig id="aid" />.', '"€" before <Fig id="aid" />, which is a number of EUR billion'],
    ['Of $<Fig id="aid" form="bare" /> billion.', '"$" before <Fig id="aid" />, which is a number of EUR billion'],
    ['Of <Fig id="aid" /> billion.', '"billion" behind <Fig id="aid" />, which is a number of EUR billion'],
    [
      'Of €<Fig id="aid" form="bare" /> million.',
      '"million" behind <Fig id="aid" />, which is a number of EUR billion',
    ],
    ['Of *<Fig id="share" />%*.', '"%" behind <Fig id="share" />, which is a number of %'],
    ['Of <Fig id="border" /> km.', '"km" behind <Fig id="border" />, which is a number of km'],
    ['Some about <Fig id="men" /> troops.', '"about" before <Fig id="men" />, which is a number of about … troops'],
  ])('finds in “%s” what the number does not count, or prints itself', (text, came) => {
    expect(told(text)).toEqual([came]);
  });

  test.each([
    ['Of Glued<Fig id="lands" /> states.', '"Glued" right beside a number'],
    ['Of <Fig id="lands" />states.', '"states" right beside a number'],
    ['Of 2<Fig id="lands" /> states.', '"2" right beside a number'],
  ])('finds in “%s” what would be read as one', (text, came) => {
    expect(told(text)).toEqual([came]);
  });

  test('finds two numbers without anything between them', () => {
    expect(told('Of <Fig id="lands" /><Fig id="men" /> men.')).toEqual([
      'another number right beside a number',
      'another number right beside a number',
    ]);
  });

  test.each(['men', 'aid', 'border', 'span', 'worded'])('finds that %s has no words', (id) => {
    expect(told(`Of <Fig id="${id}" form="words" />.`)).toEqual([`"words" of ${id}`]);
  });

  test.each([
    'Of <Fig id="men" /> soldiers from <Fig id="lands" /> states.',
    'About <Fig id="men" form="bare" /> people, about <Fig id="lands" /> countries.',
    'Of €<Fig id="aid" form="bare" /> billion, <Fig id="share" form="words" /> per cent, <Fig id="border" form="bare" /> km.',
    'Of <Fig id="lands" />, men spoke. Of <Fig id="unheard" /> men.',
  ])('lets stand “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
});
