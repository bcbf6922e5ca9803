/** Marks in rows: where each stands, and the room that they take together. */
export interface MarkGrid {
  width: number;
  height: number;
  marks: readonly { x: number; y: number }[];
}

/**
 * Lays marks out in rows, as a text runs.
 *
 * @param count  how many there are
 * @param columns  how many stand in a row
 * @param step  from one mark to the next, across and down
 */
export function markGrid(count: number, columns: number, step: number): MarkGrid {
  return {
    width: Math.min(count, columns) * step,
    height: Math.ceil(count / columns) * step,
    marks: Array.from({ length: count }, (_, index) => ({
      x: (index % columns) * step,
      y: Math.floor(index / columns) * step,
    })),
  };
}
