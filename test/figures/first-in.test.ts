import { expect, test } from 'vitest';
import { firstIn } from '../../src/figures/first-in.ts';

test('firstIn is the first chapter, in their order, that shows a figure', () => {
  const [early, late] = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ];
  const found = firstIn([
    { ...early, charts: ['layers', 'timeline'] },
    { ...late, charts: ['timeline', 'conditions'] },
  ]);
  expect([...found]).toEqual([
    ['layers', early],
    ['timeline', early],
    ['conditions', late],
  ]);
});
