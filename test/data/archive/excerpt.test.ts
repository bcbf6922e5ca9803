import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpts, type Piece } from '../../../src/data/archive/excerpt.ts';

/** What differs stands in brackets. */
const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, kind }) => (kind === 'other' ? `[${text}]` : text)).join(' ');

test.each([
  ['conditional', 'specific', '[conditional]', '[specific]'],
  ['a loan of EUR 90 billion', 'a loan of €90 billion', 'a loan of [EUR 90] billion', 'a loan of [€90] billion'],
  ['the same', 'quite the same', 'the same', '[quite] the same'],
  [
    'one two three four five six seven eight nine old ten',
    'one two three four five six seven eight nine new ten',
    '… five six seven eight nine [old] ten',
    '… five six seven eight nine [new] ten',
  ],
  [
    'A 1 2 3 4 5 6 7 8 9 10 11 12 B 1 2 3 4 5 6 7 8 9',
    'C 1 2 3 4 5 6 7 8 9 10 11 12 D 1 2 3 4 5 6 7 8 9',
    '[A] 1 2 3 4 5 … 8 9 10 11 12 [B] 1 2 3 4 5 …',
    '[C] 1 2 3 4 5 … 8 9 10 11 12 [D] 1 2 3 4 5 …',
  ],
])('excerpts(%j, %j) shows what differs', (from, to, was, is) => {
  const found = excerpts(from, to);
  expect([show(found.from), show(found.to)]).toEqual([was, is]);
});

test('every word that only one text has is shown', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 30 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const words = (pieces: readonly Piece[], kind: Piece['kind']) =>
        pieces.filter((piece) => piece.kind === kind).flatMap((piece) => piece.text.split(' '));
      const found = excerpts(from, to);
      const [lost, won] = [words(found.from, 'other').length, words(found.to, 'other').length];
      expect(from.split(' ').length - lost).toBe(to.split(' ').length - won);
      expect(words(found.from, 'same')).toEqual(words(found.to, 'same'));
    }),
  );
});
