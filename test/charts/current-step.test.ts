import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepAt, stepBy } from '../../src/charts/current-step.ts';

describe('stepAt', () => {
  test('is the last step that begins above the line', () => {
    expect(stepAt([-300, 100, 500], 400)).toBe(1);
    expect(stepAt([-300, 100, 500], 500)).toBe(2);
    expect(stepAt([-900, -500, -100], 400)).toBe(2);
  });

  test('is the first before any has come to the line', () => {
    expect(stepAt([600, 1000], 400)).toBe(0);
    expect(stepAt([], 400)).toBe(0);
  });

  test('never goes back while the page is scrolled on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), fc.nat(5000), fc.nat(500), (places, scrolled, further) => {
        const tops = [...places].sort((a, b) => a - b);
        const at = (y: number) =>
          stepAt(
            tops.map((top) => top - y),
            400,
          );
        expect(at(scrolled + further)).toBeGreaterThanOrEqual(at(scrolled));
      }),
    );
  });
});

describe('stepBy', () => {
  test('goes on and back, and stays within the list', () => {
    expect([stepBy(1, 1, 4), stepBy(1, -1, 4)]).toEqual([2, 0]);
    expect([stepBy(3, 1, 4), stepBy(0, -1, 4)]).toEqual([3, 0]);
  });
});
