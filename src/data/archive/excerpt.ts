/** Words of a text that stand together, and whether the other text has them too. */
export interface Piece {
  text: string;
  kind: 'same' | 'other';
}

/** So many words stand for what is the same on each side of what differs. */
const AROUND = 5;
const GAP = '…';

/** For each pair of places how many words the rests of two texts have in common, in order. */
function commonRests(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rests = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row = [], next = []] = [rests[i], rests[i + 1]];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rests;
}

/** Words that both texts have at a place, or the words of each that stand there in its own. */
interface Run {
  same: string[];
  from: string[];
  to: string[];
}

function runsOf(a: readonly string[], b: readonly string[]): readonly Run[] {
  const rests = commonRests(a, b);
  const runs: Run[] = [];
  const runFor = (isSame: boolean): Run => {
    const last = runs.at(-1);
    if (last !== undefined && last.same.length > 0 === isSame) return last;
    const run: Run = { same: [], from: [], to: [] };
    runs.push(run);
    return run;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [word, other] = [a[i], b[j]];
    if (word !== undefined && word === other) {
      runFor(true).same.push(word);
      i += 1;
      j += 1;
    } else if (word !== undefined && (other === undefined || (rests[i + 1]?.[j] ?? 0) >= (rests[i]?.[j + 1] ?? 0))) {
      runFor(false).from.push(word);
      i += 1;
    } else {
      runFor(false).to.push(other ?? '');
      j += 1;
    }
  }
  return runs;
}

function shorten(words: readonly string[], isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
  // A gap of one word would be as long as the word.
  if (words.length <= head + tail + 1) return words.join(' ');
  const kept = [words.slice(0, head), [GAP], tail === 0 ? [] : words.slice(-tail)];
  return kept.flat().join(' ');
}

/** What two texts differ in, word by word, each with a few of the words around it. */
export function excerpts(from: string, to: string): { from: readonly Piece[]; to: readonly Piece[] } {
  const runs = runsOf(from.split(/\s+/), to.split(/\s+/));
  const piecesOf = (side: 'from' | 'to') =>
    runs.flatMap((run, index): Piece[] => {
      if (run.same.length > 0)
        return [{ kind: 'same', text: shorten(run.same, index === 0, index === runs.length - 1) }];
      return run[side].length === 0 ? [] : [{ kind: 'other', text: run[side].join(' ') }];
    });
  return { from: piecesOf('from'), to: piecesOf('to') };
}
