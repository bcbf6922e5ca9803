import { expect, test } from 'vitest';
import { isStepped, MARKS, STEPPED_CHARTS } from '../../../src/data/select/marks.ts';
import { getTables } from '../../../src/data/tables.ts';
import { figureRow, tablesOf } from './rows.ts';

test('isStepped tells the figures that steps can drive from the others', () => {
  expect(STEPPED_CHARTS).toEqual(['set-the-bar', 'numbers-in-the-debate']);
  expect(['set-the-bar', 'timeline', 'toString'].map(isStepped)).toEqual([true, false, false]);
});

test('MARKS of the numbers are the sizes that are drawn, and the yardsticks', () => {
  const figures = [figureRow({ id: 'drawn' }), figureRow({ id: 'not-drawn', plot: false })];
  expect(MARKS['numbers-in-the-debate'](tablesOf({ figures }))).toEqual([
    'drawn',
    'mission-ifor',
    'mission-kfor-99',
    'mission-efp',
  ]);
});

test('MARKS of the stair are its rungs', () => {
  expect(MARKS['set-the-bar'](getTables())).toEqual([
    'at-the-table',
    'pledged',
    'offered',
    'ready',
    'signed',
    'deployed',
  ]);
});
