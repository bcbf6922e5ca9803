import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/geometry/text-width.ts';

describe('textWidth', () => {
  test.each([
    ['', 0],
    ['aa', 10.6],
    ['il', 5.8],
    ['mm', 17.2],
    ['AB', 12.4],
    ['1,000', 24.1],
  ])('of %j at 10 px is %f px', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width, 6);
  });

  test('doubles with the size', () => {
    expect(textWidth('about 64,000', 30)).toBeCloseTo(2 * textWidth('about 64,000', 15), 6);
  });

  test('grows with every character', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, more) => {
        expect(textWidth(text + more, 15)).toBeGreaterThan(textWidth(text, 15));
      }),
      { numRuns: 200 },
    );
  });
});
