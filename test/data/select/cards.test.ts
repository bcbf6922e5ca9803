import { describe, expect, test } from 'vitest';
import { figureCards, sourcesById, termCards } from '../../../src/data/select/cards.ts';
import { tables } from '../fixture.ts';
import { figureRow, sourceRow, tablesOf } from './rows.ts';

describe('figureCards', () => {
  const three = tablesOf({
    sources: [sourceRow({ id: 's' }), sourceRow({ id: 't' })],
    figures: [
      figureRow({ id: 'a', rivals: ['b'], sources: ['t', 's'] }),
      figureRow({ id: 'b' }),
      figureRow({ id: 'c', rivals: ['a'] }),
      figureRow({ id: 'd' }),
    ],
  });
  const rivalsOf = (id: string) => figureCards(three, [id])[0]?.rivals.map((row) => row.id);

  test('finds rivals whichever of the two names the other', () => {
    expect(rivalsOf('a')).toEqual(['b', 'c']);
    expect(rivalsOf('b')).toEqual(['a']);
    expect(rivalsOf('c')).toEqual(['a']);
    expect(rivalsOf('d')).toEqual([]);
  });

  test('names a rival once where each names the other', () => {
    const both = tablesOf({
      sources: [sourceRow({})],
      figures: [figureRow({ id: 'a', rivals: ['b'] }), figureRow({ id: 'b', rivals: ['a'] })],
    });
    expect(figureCards(both, ['a'])[0]?.rivals.map((row) => row.id)).toEqual(['b']);
  });

  test('keeps the order of the ids and of their sources', () => {
    const cards = figureCards(three, ['d', 'a']);
    expect(cards.map((card) => card.figure.id)).toEqual(['d', 'a']);
    expect(cards[1]?.sources.map((row) => row.id)).toEqual(['t', 's']);
  });

  test('throws for an id that no figure has', () => {
    expect(() => figureCards(three, ['force-64k'])).toThrow('No record has the id "force-64k"');
  });
});

test('termCards give a term with its sources', () => {
  const [card] = termCards(tables(), ['backstop']);
  expect([card?.term.term, card?.sources.map((row) => row.id)]).toEqual(['Backstop', ['wire-report']]);
});

test('sourcesById throws with a suggestion', () => {
  expect(() => sourcesById(tables(), ['wire-reports'])).toThrow('did you mean "wire-report"?');
});
