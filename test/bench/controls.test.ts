import { expect, test } from 'vitest';
import { longestSince, tellControls } from './controls.ts';

test('longestSince takes what came within a use alone, and 16 ms for what is not told', () => {
  const heard = [
    { startTime: 900, duration: 448 },
    { startTime: 1000, duration: 24 },
    { startTime: 1010, duration: 40 },
  ];
  expect(longestSince(heard, 1000)).toBe(40);
  expect(longestSince(heard, 1020)).toBe(16);
});

test('tellControls tells the middle, nearly the most and the most, of each kind and of all', () => {
  const found = [
    { route: '/a/', kind: 'button', count: 1, paints: [16, 24] },
    { route: '/b/', kind: 'summary', count: 2, paints: [16, 40, 32, 16] },
    { route: '/bare/', kind: 'summary', count: 1, paints: [16, 16] },
  ];
  expect(tellControls(found)).toMatchInlineSnapshot(`
    "| page | control | controls | uses | median ms | p95 ms | most ms |
    | --- | --- | --- | --- | --- | --- | --- |
    | /a/ | button | 1 | 2 | 16 | 24 | 24 |
    | /b/ | summary | 2 | 4 | 16 | 40 | 40 |
    | /bare/ | summary | 1 | 2 | 16 | 16 | 16 |
    | a bare page |  |  | 2 | 16 | 16 | 16 |
    | all |  |  | 6 | 16 | 40 | 40 |"
  `);
});
