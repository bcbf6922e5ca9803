/** A block of the text as it stands in the window: undefined where it is not shown. */
export type Top = number | undefined;

/**
 * Which block holds the reader's place while others come and go: the one at the line if it stays, else the nearest
 * before it that does.
 *
 * @param before  the top of each block now
 * @param after  the same once the change is made
 * @param line  the height in the window at which the reader is taken to read
 * @returns how far the page has to move for the block to stay where it was
 */
export function keepPlace(before: readonly Top[], after: readonly Top[], line: number): number {
  const current = before.findLastIndex((top) => top !== undefined && top <= line);
  for (let index = current; index >= 0; index -= 1) {
    const [was, is] = [before[index], after[index]];
    if (is === undefined || was === undefined) continue;
    // A heading far above the window would take the text after it out of sight.
    return is - (index === current ? was : Math.max(was, Math.min(line, TOP)));
  }
  return 0;
}

/** Room for what stays at the top of the window, in px. */
const TOP = 72;
