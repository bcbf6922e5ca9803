import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/search/entry.ts';
import { Phrases } from '../../src/search/phrases.ts';

const state = (title: string, names: string[], codes: string[]): Entry => ({
  ...{ kind: 'actor', text: '', path: '/' },
  ...{ title, names, codes },
});
const ENTRIES = [state('Italy', ['Italian'], ['IT']), state('United Kingdom', ['UK'], ['UK', 'GB'])];
const ALIKE = [
  ['air', 'airspace'],
  ['boots on the ground', 'troops'],
];
const phrases = new Phrases({ entries: ENTRIES, alike: ALIKE, small: ['the', 'on', 'it'] });
const read = (query: string) =>
  phrases
    .read(query)
    .map(({ own, others, actor }) => [own.join(' '), others.map((run) => run.join(' ')), actor?.title]);

describe('Phrases.read', () => {
  test.each([
    ['airspace', [['airspace', ['air'], undefined]]],
    // Nobody who looks for them wants every text with "on" and "the" in it.
    ['boots on the ground', [['boots ground', ['troops'], undefined]]],
    ['troops', [['troops', ['boots ground'], undefined]]],
    ['the united kingdom', [['united kingdom', ['uk'], 'United Kingdom']]],
    // As a code alone it is looked for by its names, never as the word "it".
    ['it', [['', ['italy', 'italian'], 'Italy']]],
    [
      'IT on air',
      [
        ['', ['italy', 'italian'], 'Italy'],
        ['air', ['airspace'], undefined],
      ],
    ],
    ['it on air', [['air', ['airspace'], undefined]]],
    [
      'on the',
      [
        ['on', [], undefined],
        ['the', [], undefined],
      ],
    ],
    ['', []],
  ])('%j', (query, parts) => {
    expect(read(query)).toEqual(parts);
  });
});
