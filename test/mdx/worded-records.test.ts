import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { askedWith, checkWorded } from '../../src/mdx/worded-records.ts';
import { files } from '../data/fixture.ts';

const TABLES = readTables(files());
const WORDS = `nav: Site
group:
  force-size: Size
chart:
  set-the-bar:
    label: { pledged: Pledged }
    who: { states-26: Kyiv }
  numbers-in-the-debate:
    who: { force-64k: Kyiv, force-range: Kyiv }
  conditions:
    label: { deployment: A force, ceasefire: A truce }
    if: { ceasefire: A truce held }
  flank-map:
    short: { rzeszow: The hub }
`;
const ASKED = {
  nav: [],
  'group.force-size': [],
  'chart.set-the-bar.label.pledged': [],
  'chart.set-the-bar.who.states-26': [],
  'chart.numbers-in-the-debate.who.force-64k': [],
  'chart.numbers-in-the-debate.who.force-range': [],
  'chart.conditions.label.deployment': [],
  'chart.conditions.label.ceasefire': [],
  'chart.conditions.if.ceasefire': [],
  'chart.flank-map.short.rzeszow': [],
};
const { 'group.force-size': _, ...WITHOUT } = ASKED;
const checked = (text: string, asked: Record<string, string[]>) => {
  const { asked: held, faults } = checkWorded('en.yaml', text, asked, TABLES);
  return {
    held: Object.keys(held).sort(),
    told: faults.map(({ record, field, allowed, meant }) => [record, field, allowed, meant]),
  };
};
const ALL = Object.keys(ASKED).sort();

describe('checkWorded', () => {
  test('asks for the words of every value and of no other', () => {
    expect(checked(WORDS, ASKED)).toEqual({ held: ALL, told: [] });
    expect(checked(WORDS, { ...ASKED, 'group.gone': [] }).held).toEqual(ALL);
  });

  test('takes a new value with its words', () => {
    expect(checked(WORDS, WITHOUT)).toEqual({ held: ALL, told: [] });
  });

  test('tells of a new value without words at its row, and keeps the words from which it strayed', () => {
    const { held, told } = checked(WORDS.replace('force-size', 'force-sizes'), { ...WITHOUT, 'group.force-sizes': [] });
    expect(held).toEqual([...ALL.filter((key) => key !== 'group.force-size'), 'group.force-sizes'].sort());
    expect(told[0]).toEqual([
      'force-64k',
      'group',
      'a value that has words: group.force-size in en.yaml',
      'force-sizes',
    ]);
  });

  test('leaves words that were lost to be told where they belong', () => {
    expect(checked('nav: Site\n', ASKED)).toEqual({ held: ALL, told: [] });
  });
});

test('askedWith adds the words of new values', () => {
  expect(Object.keys(askedWith(WITHOUT, TABLES)).sort()).toEqual(ALL);
});
