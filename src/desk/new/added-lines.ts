/** A line of a text with its number in it. */
export interface AddedLine {
  line: number;
  text: string;
}

/** What a piece of added lines costs: one from the head of a row less than another, two pieces always more than one. */
const AT_HEAD = 3;
const ELSEWHERE = 4;

/**
 * The lines that are in a text and were not, with their numbers in it. A new row may begin and end as its neighbours do,
 * so that lines alone do not tell which are new: it is as few pieces as can be, each from the head of a row if it can be.
 */
export function addedLines(before: string, after: string): AddedLine[] {
  const old = before.split('\n');
  const lines = after.split('\n');
  const more = lines.length - old.length;
  if (more < 0) return inOrder(old, lines);
  const width = 2 * (more + 1);
  // By line, by how many were added above it, and by whether the one above was: what the rest costs, and if to add.
  let below = new Array<number>(width).fill(Number.POSITIVE_INFINITY);
  below.fill(0, 2 * more);
  const adds = new Uint8Array(lines.length * width);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const costs = new Array<number>(width).fill(Number.POSITIVE_INFINITY);
    for (let state = 0; state < width; state += 1) {
      const above = state >> 1;
      const start = state % 2 === 1 ? 0 : lines[index]?.startsWith('- ') ? AT_HEAD : ELSEWHERE;
      const keep = old[index - above] === lines[index] ? (below[2 * above] ?? 0) : Number.POSITIVE_INFINITY;
      const add = (below[2 * above + 3] ?? Number.POSITIVE_INFINITY) + start;
      costs[state] = Math.min(keep, add);
      if (add < keep) adds[index * width + state] = 1;
    }
    below = costs;
  }
  if (below[0] === Number.POSITIVE_INFINITY) return inOrder(old, lines);
  let state = 0;
  return lines.flatMap((text, index) => {
    const isAdded = adds[index * width + state] === 1;
    state = isAdded ? (state | 1) + 2 : state & ~1;
    return isAdded ? [added(text, index)] : [];
  });
}

/** Where lines were also taken away: those that do not come next. */
function inOrder(old: readonly string[], lines: readonly string[]): AddedLine[] {
  let at = 0;
  return lines.flatMap((text, index) => {
    if (old[at] !== text) return [added(text, index)];
    at += 1;
    return [];
  });
}

const added = (text: string, index: number): AddedLine => ({ line: index + 1, text: text.replace(/\r$/, '') });
