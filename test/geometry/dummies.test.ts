import { expect, test } from 'vitest';
import { crossed } from '../../src/geometry/dummies.ts';

test('crossed leads a long link through a place in each row between, and leaves a short one alone', () => {
  const layers = new Map([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
  const all = [
    { id: 'ab', from: 'a', to: 'b' },
    { id: 'ac', from: 'a', to: 'c' },
  ];
  const { rows, short, through } = crossed(['a', 'b', 'c'], all, layers);
  expect(rows).toEqual([['a'], ['b', 'ac:1'], ['c']]);
  expect(short.map(({ from, to }) => [from, to])).toEqual([
    ['a', 'b'],
    ['a', 'ac:1'],
    ['ac:1', 'c'],
  ]);
  expect([...through]).toEqual([
    ['ab', []],
    ['ac', ['ac:1']],
  ]);
});
