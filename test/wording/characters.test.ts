import { expect, test } from 'vitest';
import { spelledCharacters, strayCharacters } from '../../src/wording/characters.ts';
import { aWording, cameOf, tell } from './fixture.ts';

const FILE = 'content/data/terms.yaml';

test('strayCharacters tells what the sign is, where it stands and what to do', () => {
  expect(tell(strayCharacters(FILE, '- id: a\n  term: back\u200Bstop\n'))).toMatchInlineSnapshot(`
    "content/data/terms.yaml:2:13  character  [unseen-sign]
      came:    a character without width, U+200B
      allowed: letters, digits and signs that a reader sees"
  `);
});

test.each([
  ['\u0000', 'a control character, U+0000'],
  ['\u0008', 'a control character, U+0008'],
  ['\u0085', 'a control character, U+0085'],
  ['\u202E', 'a mark that turns the direction of writing, U+202E'],
  ['\u2066', 'a mark that turns the direction of writing, U+2066'],
  ['\u200D', 'a character without width, U+200D'],
  ['\u{E0041}', 'a character without width, U+E0041'],
  ['\uFEFF', 'a byte order mark, U+FEFF'],
  ['\u2028', 'a line end that no program shows as one, U+2028'],
  ['\uFFFD', 'a sign for a letter that got lost, or for none, U+FFFD'],
  ['\u00AD', 'a soft hyphen, U+00AD'],
  ['\uFFFC', 'a sign for a letter that got lost, or for none, U+FFFC'],
  ['\uFE0F', 'a character without width, U+FE0F'],
  ['\u034F', 'a character without width, U+034F'],
  ['\u206E', 'a character without width, U+206E'],
  ['\u{E0100}', 'a character without width, U+E0100'],
  ['\u{1D173}', 'a character without width, U+1D173'],
  ['\u2800', 'a letter that looks like a blank, U+2800'],
  ['\u3164', 'a letter that looks like a blank, U+3164'],
])('strayCharacters finds %j', (sign, came) => {
  expect(strayCharacters(FILE, `a\nb${sign}c`)).toMatchObject([{ line: 2, column: 2, came }]);
});

test('strayCharacters tells of a letter that is written as two', () => {
  expect(tell(strayCharacters(FILE, 'Ru\u0301ta Silin\u0327a\n'))).toMatchInlineSnapshot(`
    "content/data/terms.yaml:1:2  character  [letter-in-pieces]
      came:    "ú" as U+0075 and U+0301
      allowed: the letter "ú" in one piece

    content/data/terms.yaml:1:11  character  [letter-in-pieces]
      came:    "ņ" as U+006E and U+0327
      allowed: the letter "ņ" in one piece"
  `);
  expect(cameOf(strayCharacters(FILE, 'An \u212B'))).toEqual(['"\u00C5" as U+212B']);
});

test('strayCharacters tells of a letter under a heap of marks at once', () => {
  const heap = '\u0301'.repeat(100_000);
  expect(cameOf(strayCharacters(FILE, `wo${heap}rd`))).toEqual(['more marks than a letter bears, U+0301']);
});

test('strayCharacters lets stand line ends of Windows, tabs, a mark at the beginning, and letters of every kind', () => {
  expect(strayCharacters(FILE, 'title: می\u200Cخواهد\n')).toEqual([]);
  expect(strayCharacters(FILE, '\uFEFFKyiv\tКиїв\r\nŁódź\u00A0– “…” 10\u202F000 € ⌘\r\n')).toEqual([]);
});

test('spelledCharacters finds a sign that the file spells out', () => {
  expect(tell(spelledCharacters(aWording('Back\u202Estop')))).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:3:5  character  [unseen-sign]
      came:    a mark that turns the direction of writing, U+202E
      allowed: letters, digits and signs that a reader sees"
  `);
});

test('spelledCharacters lets stand what a component prints, and a soft hyphen, which has to be spelt out', () => {
  expect(spelledCharacters(aWording('All \uFFFC of them, train\u00ADing'))).toEqual([]);
});

test('spelledCharacters finds the sign of what a component prints where no component can stand', () => {
  expect(cameOf(spelledCharacters({ ...aWording('All \uFFFC of them'), kind: 'field' }))).toEqual([
    'a sign for a letter that got lost, or for none, U+FFFC',
  ]);
});

test('strayCharacters finds letters of another alphabet within a word', () => {
  const told = strayCharacters('content/data/terms.yaml', 'M\u0430cron c\u03BFunts.\nКиїв and Київ, Ελλάδα.');
  expect(told.map(({ line, column, came }) => [line, column, came])).toEqual([
    [1, 2, '"\u0430", U+0430, a Cyrillic or Greek letter'],
    [1, 9, '"\u03BF", U+03BF, a Cyrillic or Greek letter'],
  ]);
});
