import { expect, test } from 'vitest';
import { frontLengths, shareInPlace } from '../../../src/data/select/front-line.ts';
import { figureRow, tablesOf } from './rows.ts';

test('frontLengths takes the lengths of the front line, shortest first, and nothing else', () => {
  const tables = tablesOf({
    figures: [
      figureRow({ id: 'long', group: 'front-line', value: 1400 }),
      figureRow({ id: 'short', group: 'front-line', value: 1000 }),
      figureRow({ id: 'unsaid', group: 'front-line', said: 'long' }),
      figureRow({ id: 'other', group: 'incursions', value: 10 }),
    ],
  });
  expect(frontLengths(tables).map(({ id }) => id)).toEqual(['short', 'long']);
});

test('shareInPlace is the force in place as percent of all who relieve each other', () => {
  const figures = [figureRow({ id: 'force-64k', value: 60 }), figureRow({ id: 'force-256k', value: 180 })];
  expect(shareInPlace(tablesOf({ figures }))).toBe(33);
});
