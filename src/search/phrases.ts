import type { Entry, SearchIndex } from './entry.ts';
import { type Word, wordsOf } from './words.ts';

/** A part of a query: one word as it was typed, or a run of words that is known to stand for others. */
export interface Part {
  /** The words looked for first. None for a code, which as a word means something else: IT, NO. */
  own: readonly string[];
  /** Other words, or runs of words, that count as well. */
  others: readonly (readonly string[])[];
  /** The entry of the actor that it names. */
  actor?: Entry | undefined;
}

const plain = (text: string) => wordsOf(text).map(({ word }) => word);
const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');

/** The names and words that a search takes one for another. */
export class Phrases {
  readonly #groups: { runs: readonly (readonly string[])[]; actor?: Entry }[];
  readonly #codes: ReadonlyMap<string, number>;
  readonly #small: ReadonlySet<string>;

  constructor({ entries, alike, small }: SearchIndex) {
    this.#small = new Set(small);
    const actors = entries.filter(({ kind }) => kind === 'actor');
    this.#groups = [
      ...actors.map((actor) => ({ runs: [actor.title, ...(actor.names ?? [])].map(plain), actor })),
      ...alike.map((words) => ({ runs: words.map(plain) })),
    ];
    this.#codes = new Map(actors.flatMap(({ codes = [] }, index) => codes.map((code) => [code, index] as const)));
  }

  /** A query in its parts, the longest known runs first. */
  read(query: string): Part[] {
    const words = wordsOf(query);
    const parts: Part[] = [];
    for (let at = 0; at < words.length; ) {
      const known = this.#code(query, words, at) ?? this.#run(words, at);
      parts.push(this.#telling(known ?? { own: [words[at]?.word ?? ''], others: [] }));
      at += Math.max(1, known?.own.length ?? 0);
    }
    const telling = parts.filter(({ own, others }) => others.length > 0 || !this.#small.has(own[0] ?? ''));
    return telling.length > 0 ? telling : parts;
  }

  /** A part without the words in its runs that stand in every text: of "boots on the ground" two tell something. */
  #telling({ own, others, ...part }: Part): Part {
    const large = (run: readonly string[]) => {
      const words = run.filter((word) => !this.#small.has(word));
      return words.length > 0 ? words : run;
    };
    return { own: large(own), others: others.map(large), ...part };
  }

  #run(words: readonly Word[], at: number): Part | undefined {
    let best: Part | undefined;
    for (const { runs, actor } of this.#groups) {
      for (const run of runs) {
        if (run.length <= (best?.own.length ?? 0)) continue;
        const typed = words.slice(at, at + run.length).map(({ word }) => word);
        if (same(typed, run)) best = { own: run, others: runs.filter((other) => other !== run), actor };
      }
    }
    return best;
  }

  /** A code counts when it is all that was typed, or typed in capitals: "IT" is Italy, "it" in a sentence is not. */
  #code(query: string, words: readonly Word[], at: number): Part | undefined {
    const { start = 0, end = 0 } = words[at] ?? {};
    const typed = query.slice(start, end);
    const index = this.#codes.get(words.length === 1 ? typed.toUpperCase() : typed);
    const group = index === undefined ? undefined : this.#groups[index];
    return group && { own: [], others: group.runs, actor: group.actor };
  }
}
