import MiniSearch, { type SearchResult } from 'minisearch';
import type { Entry, Kind } from './entry.ts';
import { wordsOf } from './words.ts';

/** One thing found. */
export interface Hit {
  entry: Entry;
  /** The words of the entry that were looked for, as the search compares them. */
  words: readonly string[];
}

export interface Found {
  hits: readonly Hit[];
  /** True where no entry has all words and those with some are shown. */
  loose: boolean;
}

/** What a reader most likely wants first. Sources are many and alike, and so stand behind. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  text: 1,
  claim: 0.9,
  actor: 2,
  chart: 1.5,
  number: 1,
  position: 0.7,
  event: 0.8,
  promise: 0.8,
  term: 1,
  source: 0.6,
};

const isNumber = (word: string) => /^\d/.test(word);

/** A full-text index over entries: by the rarity of words, with beginnings of words and small slips. */
export class Engine {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch;

  private constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ['title', 'text'],
      tokenize: (text) => wordsOf(text).map(({ word }) => word),
      processTerm: (word) => word,
      searchOptions: {
        boost: { title: 2 },
        boostDocument: (id) => WEIGHTS[this.#entries[id as number]?.kind ?? 'source'],
        // A number is what it is: 64 is no beginning of 64,000, and 65 no slip for it.
        prefix: (word) => word.length > 1 && !isNumber(word),
        fuzzy: (word) => (word.length > 4 && !isNumber(word) ? 0.2 : false),
        weights: { prefix: 0.5, fuzzy: 0.2 },
      },
    });
  }

  /** Reads entries in portions, so that the page answers meanwhile. */
  static async of(entries: readonly Entry[]): Promise<Engine> {
    const engine = new Engine(entries);
    const rows = entries.map(({ title, text }, id) => ({ id, title, text }));
    await engine.#index.addAllAsync(rows, { chunkSize: 200 });
    return engine;
  }

  /** Everything with all words of a query, best first; with some of them where nothing has all. */
  find(query: string): Found {
    const all = this.#index.search(query, { combineWith: 'AND' });
    const loose = all.length === 0 && wordsOf(query).length > 1;
    return { hits: (loose ? this.#index.search(query) : all).flatMap((result) => this.#hit(result)), loose };
  }

  #hit(result: SearchResult): Hit[] {
    const entry = this.#entries[result.id as number];
    return entry ? [{ entry, words: result.terms }] : [];
  }
}
