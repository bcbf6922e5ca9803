import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageMarks } from '../../src/geometry/promise-ledger.ts';

const marksOf = (...reached: boolean[]) =>
  stageMarks(reached).map(({ before, mark, after }) => `${before} ${mark} ${after}`);

describe('stageMarks', () => {
  test('runs from the first stage to the furthest', () => {
    expect(marksOf(true, true, false)).toEqual(['none passed solid', 'solid furthest none', 'none none none']);
  });

  test('is dotted over a stage that no source carries', () => {
    expect(marksOf(true, false, true, true)).toEqual([
      'none passed dotted',
      'dotted none dotted',
      'dotted passed solid',
      'solid furthest none',
    ]);
  });

  test('begins where the first source does', () => {
    expect(marksOf(false, true, true)).toEqual(['none none none', 'none passed solid', 'solid furthest none']);
  });

  test('is one mark without a line for one stage, and nothing for none', () => {
    expect(marksOf(true, false)).toEqual(['none furthest none', 'none none none']);
    expect(marksOf(false, false)).toEqual(['none none none', 'none none none']);
    expect(stageMarks([])).toEqual([]);
  });

  test('meets itself at every border, and marks what is reached and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (reached) => {
        const marks = stageMarks(reached);
        expect(marks.map(({ mark }) => mark !== 'none')).toEqual(reached);
        expect(marks.slice(1).map(({ before }) => before)).toEqual(marks.slice(0, -1).map(({ after }) => after));
        expect(marks.filter(({ mark }) => mark === 'furthest')).toHaveLength(reached.includes(true) ? 1 : 0);
      }),
      { numRuns: 100 },
    );
  });
});
