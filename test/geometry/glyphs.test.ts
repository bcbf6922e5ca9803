import { expect, test } from 'vitest';
import { type Glyph, LEVEL_GLYPHS, STATUS_MARKS, VERDICT_MARKS } from '../../src/geometry/glyphs.ts';

test('no two levels, verdicts or states have the same mark', () => {
  for (const marks of [LEVEL_GLYPHS, STATUS_MARKS]) {
    const drawn = Object.values(marks).map((mark) => JSON.stringify(mark));
    // A promise that is open and one of which nothing is known have one ring, which is dashed for the second.
    expect(drawn.length - new Set(drawn).size).toBe(marks === STATUS_MARKS ? 1 : 0);
  }
  const verdicts = Object.values(VERDICT_MARKS).filter((path) => path !== '');
  expect(new Set(verdicts).size).toBe(4);
});

test('the steps of commitment fill one rung more each, of four', () => {
  const rungs = (level: 'supportive' | 'conditional' | 'specific') => {
    const { off = '' }: Glyph = LEVEL_GLYPHS[level];
    return 4 - (off.match(/M/g)?.length ?? 0);
  };
  expect([rungs('supportive'), rungs('conditional'), rungs('specific')]).toEqual([1, 2, 3]);
  expect(LEVEL_GLYPHS['in-place']).not.toHaveProperty('off');
});
