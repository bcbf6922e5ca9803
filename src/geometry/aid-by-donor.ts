/** Part of a bar, in percent of the width of the drawing. */
export interface BarPart {
  x: number;
  width: number;
}

export interface DonorBar {
  parts: readonly BarPart[];
  /** Where the bar ends. */
  end: number;
  /** Where the sum of an earlier day would have ended, if there is one. */
  tick: number | undefined;
}

/** How far the longest bar reaches, in percent: behind its end there is room for its number. */
export const REACH = 78;

/**
 * A bar from zero, in percent of the width, so that the browser can draw it at any size.
 *
 * @param parts amounts, in the order in which they stand
 * @param most  the amount that reaches to `REACH`
 * @param earlier  the sum of an earlier day, on the same scale
 */
export function donorBar(parts: readonly number[], most: number, earlier?: number): DonorBar {
  const share = (amount: number) => (most > 0 ? (amount / most) * REACH : 0);
  let sum = 0;
  const drawn = parts.map((amount) => {
    const x = share(sum);
    sum += amount;
    return { x, width: share(amount) };
  });
  return { parts: drawn, end: share(sum), tick: earlier === undefined ? undefined : share(earlier) };
}
