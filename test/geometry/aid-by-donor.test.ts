import { describe, expect, test } from 'vitest';
import { donorBar, REACH } from '../../src/geometry/aid-by-donor.ts';

describe('donorBar', () => {
  test('puts the parts end to end, from zero, on the scale of the longest bar', () => {
    expect(donorBar([50, 25, 25], 200)).toEqual({
      parts: [
        { x: 0, width: REACH / 4 },
        { x: REACH / 4, width: REACH / 8 },
        { x: (REACH * 3) / 8, width: REACH / 8 },
      ],
      end: REACH / 2,
      tick: undefined,
    });
  });

  test('lets the longest bar reach as far as leaves room for its number', () => {
    expect(donorBar([200], 200).end).toBe(REACH);
    expect(REACH).toBeLessThan(85);
  });

  test('ticks an earlier sum on the same scale', () => {
    expect(donorBar([100], 100, 50).tick).toBe(REACH / 2);
    expect(donorBar([100], 100, 100).tick).toBe(REACH);
    expect(donorBar([100], 100, 0).tick).toBe(0);
  });

  test('draws nothing for nothing', () => {
    expect(donorBar([0], 100)).toEqual({ parts: [{ x: 0, width: 0 }], end: 0, tick: undefined });
    expect(donorBar([0], 0).end).toBe(0);
  });
});
