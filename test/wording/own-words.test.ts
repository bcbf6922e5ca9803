import { expect, test } from 'vitest';
import { ownWordsFaults, readOwnWords } from '../../src/wording/own-words.ts';
import { tell } from './fixture.ts';

const dictionary = { has: (word: string) => word === 'colour', closest: () => undefined };
const faultsIn = (...words: string[]) =>
  ownWordsFaults(
    'content/i18n/spelling.txt',
    ['# Names.', ...words, ''].join('\n'),
    dictionary,
    new Set(['Łódź', 'Støre', 'Tusk']),
  );

test('readOwnWords reads a word a line, without remarks, whatever the line ends are', () => {
  expect([...readOwnWords('# Names.\r\nŁódź\r\n\r\nTusk\r\n')]).toEqual(['Łódź', 'Tusk']);
});

test('ownWordsFaults has no fault to tell of words in order that are needed', () => {
  expect(tell(faultsIn('Łódź', 'Støre', 'Tusk'))).toBe('');
});

test('ownWordsFaults tells of words out of order, twice, known already, and used nowhere', () => {
  expect(tell(faultsIn('Tusk', 'Støre', 'Støre', 'Tusk'))).toMatchInlineSnapshot(`
    "content/i18n/spelling.txt:3:1  Støre  [own-word-place]
      came:    "Støre" after "Tusk"
      allowed: words in the order of the alphabet, each once

    content/i18n/spelling.txt:4:1  Støre  [own-word-place]
      came:    "Støre" after "Støre"
      allowed: words in the order of the alphabet, each once"
  `);
  expect(tell(faultsIn('colour', 'Orbán'))).toMatchInlineSnapshot(`
    "content/i18n/spelling.txt:2:1  colour  [own-word-needless]
      came:    "colour", which the dictionary knows
      allowed: words that stand somewhere and that the dictionary does not know

    content/i18n/spelling.txt:3:1  Orbán  [own-word-needless]
      came:    "Orbán", which stands nowhere
      allowed: words that stand somewhere and that the dictionary does not know"
  `);
});
