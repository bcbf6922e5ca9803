/** What runs from a mark to one side: nothing, a line, or a line over a stage that no source carries. */
export type Track = 'none' | 'solid' | 'dotted';

/** One stage of a promise, as a piece of a line from the first stage to the furthest. */
export interface StageMark {
  mark: 'none' | 'passed' | 'furthest';
  before: Track;
  after: Track;
}

/**
 * The line of one promise over its stages.
 *
 * @param reached for each stage, in order, whether a source carries it
 */
export function stageMarks(reached: readonly boolean[]): readonly StageMark[] {
  const first = reached.indexOf(true);
  const last = reached.lastIndexOf(true);
  const between = (left: number): Track => {
    if (first < 0 || left < first || left >= last) return 'none';
    return reached[left] === true && reached[left + 1] === true ? 'solid' : 'dotted';
  };
  return reached.map((here, index) => ({
    mark: here ? (index === last ? 'furthest' : 'passed') : 'none',
    before: between(index - 1),
    after: between(index),
  }));
}
