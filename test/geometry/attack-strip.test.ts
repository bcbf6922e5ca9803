import { expect, test } from 'vitest';
import { attackStrip } from '../../src/geometry/attack-strip.ts';

test('attackStrip stands bars on one ground line, the tallest as tall as the picture', () => {
  const months = [
    { month: '2024-09', value: 500, lit: true },
    { month: '2024-10', value: 0, lit: false },
    { month: '2024-11', value: 1000, lit: false },
  ];
  expect(attackStrip({ months })).toEqual({
    width: 38,
    height: 132,
    bars: [
      { month: '2024-09', x: 0, y: 66, width: 10, height: 66, lit: true },
      { month: '2024-10', x: 14, y: 132, width: 10, height: 0, lit: false },
      { month: '2024-11', x: 28, y: 0, width: 10, height: 132, lit: false },
    ],
  });
});
