import { expect, test } from 'vitest';
import { COMMITMENTS, higherLevel, isCommitment, LEVELS, rankOf } from '../../src/data/levels.ts';

test('rankOf goes from a refusal to a thing in place', () => {
  expect(LEVELS.map((level) => [level, rankOf(level)])).toEqual([
    ['ruled-out', 0],
    ['not-stated', 1],
    ['supportive', 2],
    ['conditional', 3],
    ['specific', 4],
    ['in-place', 5],
  ]);
});

test('higherLevel is the stronger one in either order', () => {
  expect(higherLevel('conditional', 'specific')).toBe('specific');
  expect(higherLevel('specific', 'conditional')).toBe('specific');
  expect(higherLevel('ruled-out', 'ruled-out')).toBe('ruled-out');
});

test('isCommitment begins at supportive: silence and refusal are none', () => {
  expect(LEVELS.filter(isCommitment)).toEqual(['supportive', 'conditional', 'specific', 'in-place']);
  expect(COMMITMENTS).toEqual(LEVELS.filter(isCommitment));
});
