import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/data/nearest.ts';
import { misspeltWords, namesIn } from '../../src/wording/spelling.ts';
import type { Wording } from '../../src/wording/wording.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';

const WORDS =
  "a and announced came colour deployment in is it it's minister of reports said soldier the training words".split(' ');
const dictionary = { has: (word: string) => WORDS.includes(word), closest: (word: string) => nearest(word, WORDS) };
const lists = { own: new Set(['Zelenskyy', 'retelling']), names: new Set(['Norway']) };
const check = (wording: Wording, used = new Set<string>()) =>
  misspeltWords(wording, { dictionary, ...lists, likely: new Map() }, used);

describe('misspeltWords', () => {
  test('tells the word, where a right one goes, and what was likely meant', () => {
    expect(tell(check(aWording('The minister said it in Norwey.')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:3:25  spelling  [misspelt-word]
        came:    "Norwey"
        allowed: British spelling, names of actors, places and publishers, and the words of content/i18n/spelling.txt
        did you mean Norway?"
    `);
  });

  test('tells a word of the dictionary that was likely meant', () => {
    expect(check(aWording('The minster said.')).map(({ meant }) => meant)).toEqual(['minister']);
  });

  test('looks for what was meant once a word, and of a hundred words: a text of another language has thousands', () => {
    const asked: string[] = [];
    const closest = (word: string) => {
      asked.push(word);
      return undefined;
    };
    const letters = [...'abcdefghijklmnopqrst'];
    const foreign = letters.flatMap((a) => letters.map((b) => `zzzzzz${a}zzzz${b}`));
    const spelling = {
      dictionary: { ...dictionary, closest },
      ...lists,
      likely: new Map<string, string | undefined>(),
    };
    const found = misspeltWords(aWording([...foreign, ...foreign].join(' ')), spelling, new Set());
    expect([found.length, asked.length]).toEqual([800, 100]);
  });

  test('finds a slip in every kind of text', () => {
    const text = 'The deploymnet of soldiers';
    const found = [aWording(text), aField('positions', 'summary', text), aWording(text, { kind: 'interface' })];
    expect(found.map((wording) => cameOf(check(wording)))).toEqual(found.map(() => ['"deploymnet"', '"soldiers"']));
  });

  test('takes a capital at the beginning, not one that is missing', () => {
    expect(cameOf(check(aWording('Training came. TRAINING came. norway came.')))).toEqual(['"norway"']);
  });

  test.each([
    [
      'apostrophes of either shape, and the s of what belongs to a name',
      "It’s the minister’s, it's Norway’s, Zelenskyy's.",
    ],
    ['numbers and what belongs to one', 'The F-35, the MiG-31 and the 19th, 10km'],
    ['gaps that are filled later', '{names} and {n}'],
    ['what a component prints', 'In \uFFFC words'],
    ['a place where a word may break', 'train\u00ADing'],
    ['a quotation', 'He said “deploymnt”'.replace('He ', 'Minister ')],
    ['an address', 'In https://exmple.org/wrods and visionscarto.exmpl'],
  ])('lets stand %s', (_, text) => {
    expect(cameOf(check(aWording(text)))).toEqual([]);
  });

  test('has no say about headlines and the names that it is spelt after', () => {
    expect(check({ ...aField('quotes', 'text', 'Wrods'), quoted: true })).toEqual([]);
    expect(check(aField('sources', 'publisher', 'Wrods'))).toEqual([]);
  });

  test('keeps which words of the list are needed', () => {
    const used = new Set<string>();
    check(aWording('Zelenskyy said words.'), used);
    expect([...used]).toEqual(['Zelenskyy']);
  });
});

test('namesIn takes the words of the names of actors, places and publishers, and no others', () => {
  const wordings = [
    aField('actors', 'name', 'United Kingdom'),
    aField('places', 'name', 'Câmpia Turzii'),
    aField('positions', 'speaker', 'Ulf Kristersson'),
  ];
  expect([...namesIn(wordings)]).toEqual(['United', 'Kingdom', 'Câmpia', 'Turzii']);
});
