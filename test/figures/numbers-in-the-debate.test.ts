import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { boundsOf, numbersInput, numbersInTheDebate } from '../../src/figures/numbers-in-the-debate.ts';
import { strikes } from '../../src/geometry/labels.ts';
import { numbersGeometry } from '../../src/geometry/numbers-in-the-debate.ts';
import { figureRow } from '../data/select/rows.ts';

describe('boundsOf', () => {
  test.each([
    ['fewer-than', { low: null, high: 30000 }],
    ['up-to', { low: null, high: 30000 }],
    ['more-than', { low: 30000, high: null }],
    ['at-least', { low: 30000, high: null }],
    ['about', { low: 30000, high: 30000 }],
    ['nearly', { low: 30000, high: 30000 }],
  ] as const)('of %s 30,000 leaves the open end empty', (qualifier, bounds) => {
    expect(boundsOf(figureRow({ value: 30000, qualifier }))).toEqual(bounds);
  });

  test('of a range are its ends, and of words without a number none', () => {
    expect(boundsOf(figureRow({ low: 40000, high: 50000 }))).toEqual({ low: 40000, high: 50000 });
    expect(boundsOf(figureRow({ said: 'thousands' }))).toEqual({ low: null, high: null });
  });
});

test('the table of numbersInTheDebate says how each number was qualified, and bounds none that was not', () => {
  const { columns, rows } = numbersInTheDebate.rows(getTables());
  const keys = ['shown', 'qualifier', 'low', 'high'].map((key) => columns.findIndex((column) => column.key === key));
  const cells = rows.map((row) => keys.map((key) => row[key]));
  expect(cells).toContainEqual(['fewer than 30,000', 'fewer than', null, 30000]);
  expect(cells).toContainEqual(['more than 10,000', 'more than', 10000, null]);
  expect(cells).toContainEqual(['25,000–30,000', null, 25000, 30000]);
});

test('no leader of the picture runs over another mark', () => {
  const { marks } = numbersGeometry(numbersInput(getTables()));
  const struck = marks.flatMap(({ id, leader }) =>
    marks
      .filter((other) => other.id !== id && leader !== undefined)
      .flatMap((other) => [other.y1, other.y2].map((y) => ({ id: other.id, x: other.x, y })))
      .filter(({ x, y }) => leader && strikes(leader, { x: x - 8, y: y - 8, width: 16, height: 16 }))
      .map((other) => `${id} over ${other.id}`),
  );
  expect(struck).toEqual([]);
});
