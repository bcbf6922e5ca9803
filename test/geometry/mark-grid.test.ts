import { expect, test } from 'vitest';
import { markGrid } from '../../src/geometry/mark-grid.ts';

test('markGrid runs marks in rows', () => {
  expect(markGrid(5, 3, 24)).toEqual({
    width: 72,
    height: 48,
    marks: [
      { x: 0, y: 0 },
      { x: 24, y: 0 },
      { x: 48, y: 0 },
      { x: 0, y: 24 },
      { x: 24, y: 24 },
    ],
  });
});

test('markGrid takes no room for nothing', () => {
  expect(markGrid(0, 3, 24)).toEqual({ width: 0, height: 0, marks: [] });
});
