import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Entry, Kind, SearchIndex } from './entry.ts';
import { type Part, Phrases } from './phrases.ts';
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
  question: 0.8,
  term: 1,
  source: 0.6,
};

/** What a word counts that was not typed, but stands for one that was. */
const FOR_ANOTHER = 0.5;

const isNumber = (word: string) => /^\d/.test(word);

/** A full-text index over entries: by the rarity of words, with beginnings of words, small slips and words alike. */
export class Engine {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch;
  readonly #phrases: Phrases;

  private constructor(index: SearchIndex) {
    this.#entries = index.entries;
    this.#phrases = new Phrases(index);
    this.#index = new MiniSearch({
      fields: ['title', 'text', 'also'],
      tokenize: (text) => wordsOf(text).map(({ word }) => word),
      processTerm: (word) => word,
      searchOptions: {
        boost: { title: 2 },
        boostDocument: (id) => WEIGHTS[this.#entries[id as number]?.kind ?? 'source'],
        // A number is what it is: 64 is no beginning of 64,000, and 65 no slip for it. Two letters begin too much.
        prefix: (word) => word.length > 2 && !isNumber(word),
        fuzzy: (word) => (word.length > 4 && !isNumber(word) ? 0.2 : false),
        weights: { prefix: 0.5, fuzzy: 0.2 },
      },
    });
  }

  /** Reads entries in portions, so that the page answers meanwhile. */
  static async of(index: SearchIndex): Promise<Engine> {
    const engine = new Engine(index);
    const rows = index.entries.map(({ title, text, also }, id) => ({ id, title, text, also }));
    await engine.#index.addAllAsync(rows, { chunkSize: 200 });
    return engine;
  }

  /** Everything with all words of a query, best first; with some of them where nothing has all. Who is named leads. */
  find(query: string): Found {
    const parts = this.#phrases.read(query);
    const queries = parts.map(asQuery);
    const all = this.#index.search({ combineWith: 'AND', queries });
    const loose = all.length === 0 && parts.length > 1;
    const results = loose ? this.#index.search({ combineWith: 'OR', queries }) : all;
    const hits = results.flatMap((result) => this.#hit(result));
    const named = parts.flatMap(({ actor, own }) => (actor ? [{ entry: actor, words: own }] : []));
    const first = named.map((hit) => hits.find(({ entry }) => entry === hit.entry) ?? hit);
    return { hits: [...first, ...hits.filter(({ entry }) => !first.some((hit) => hit.entry === entry))], loose };
  }

  #hit(result: SearchResult): Hit[] {
    const entry = this.#entries[result.id as number];
    return entry ? [{ entry, words: result.terms }] : [];
  }
}

const EXACT = { prefix: false, fuzzy: false as const, boostTerm: () => FOR_ANOTHER };

function asQuery({ own, others }: Part): Query {
  const run = (words: readonly string[]) => ({ combineWith: 'AND' as const, queries: [...words] });
  const typed = own.length === 0 ? [] : [run(own)];
  return { combineWith: 'OR', queries: [...typed, ...others.map((words) => ({ ...run(words), ...EXACT }))] };
}
