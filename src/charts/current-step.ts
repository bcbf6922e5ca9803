/**
 * The place of the step that the reader has come to: the last that begins above a line, the first before that.
 *
 * @param tops  where each step begins, in the order of the page
 */
export function stepAt(tops: readonly number[], line: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}

/** The place that lies so many steps further on, within the list. */
export function stepBy(place: number, by: number, count: number): number {
  return Math.min(Math.max(place + by, 0), count - 1);
}
