import { expect, test } from 'vitest';
import {
  forceSizes,
  pastMissions,
  shownSizes,
  shownYardsticks,
  YARDSTICKS,
} from '../../../src/data/select/force-sizes.ts';
import { figureRow, tablesOf } from './rows.ts';

const tables = tablesOf({
  figures: [
    figureRow({ id: 'second', asOf: '2025-04-29', value: 64000 }),
    figureRow({ id: 'first', asOf: '2025-01-21', value: 200000 }),
    figureRow({ id: 'same-day-range', asOf: '2025-04-29', low: 60000, high: 70000 }),
    figureRow({ id: 'same-day-words', asOf: '2025-04-29', said: 'thousands' }),
    figureRow({ id: 'unplotted', asOf: '2025-12', plot: false }),
    figureRow({ id: 'ifor', group: 'mission', value: 60000 }),
    figureRow({ id: 'kfor', group: 'mission', value: 50000 }),
    figureRow({ id: 'efp', group: 'mission', value: 9641 }),
    figureRow({ id: 'other', group: 'money' }),
  ],
});

test('forceSizes come in order of time, the larger of one day first, with those that no axis shows', () => {
  expect(forceSizes(tables).map((row) => row.id)).toEqual([
    'first',
    'same-day-range',
    'second',
    'same-day-words',
    'unplotted',
  ]);
});

test('pastMissions come largest first', () => {
  const shuffled = tablesOf({ figures: [...tables.figures].reverse() });
  expect(pastMissions(shuffled).map((row) => row.id)).toEqual(['ifor', 'kfor', 'efp']);
});

test('shownSizes leaves out what no axis may show', () => {
  expect(shownSizes(tables).map((row) => row.id)).toEqual(['first', 'same-day-range', 'second', 'same-day-words']);
});

test('shownYardsticks are the missions that are drawn for scale, and throws for one that is not on record', () => {
  const missions = tablesOf({ figures: YARDSTICKS.map((id) => figureRow({ id, group: 'mission' })) });
  expect(shownYardsticks(missions).map((row) => row.id)).toEqual(['mission-ifor', 'mission-kfor-99', 'mission-efp']);
  expect(() => shownYardsticks(tables)).toThrow('mission-ifor');
});
