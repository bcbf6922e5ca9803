import type { Box } from '../geometry/box.ts';

/** How far a value lies outside a stretch. */
const outside = (value: number, from: number, to: number): number => Math.max(from - value, 0, value - to);

/**
 * The mark that is meant by a point of a picture.
 *
 * @param boxes  what each mark takes; those that stand for one row may be several, and of one index
 * @param reach  px from a mark within which it is still meant; where the marks are columns, those to either side alone count
 * @param inColumns  true where a mark is meant from anywhere above and below it
 * @returns the index of the box, or undefined where nothing is near
 */
export function nearestMark(
  boxes: readonly Box[],
  point: { x: number; y: number },
  reach: number,
  inColumns: boolean,
): number | undefined {
  let nearest: number | undefined;
  let least = reach;
  for (const [index, { x, y, width, height }] of boxes.entries()) {
    const along = outside(point.x, x, x + width);
    const away = inColumns ? along : Math.hypot(along, outside(point.y, y, y + height));
    if (away > least || (away === least && nearest !== undefined)) continue;
    least = away;
    nearest = index;
  }
  return nearest;
}
