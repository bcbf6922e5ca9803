import { expect, test } from 'vitest';
import { tellControls } from './controls.ts';

test('tellControls tells the middle, nearly the most and the most, of each kind and of all', () => {
  const found = [
    { route: '/a/', kind: 'button', count: 1, paints: [16, 24] },
    { route: '/b/', kind: 'summary', count: 2, paints: [16, 40, 32, 16] },
  ];
  expect(tellControls(found)).toMatchInlineSnapshot(`
    "| page | control | controls | uses | median ms | p95 ms | most ms |
    | --- | --- | --- | --- | --- | --- | --- |
    | /a/ | button | 1 | 2 | 16 | 24 | 24 |
    | /b/ | summary | 2 | 4 | 16 | 40 | 40 |
    | all |  |  | 6 | 16 | 40 | 40 |"
  `);
});
