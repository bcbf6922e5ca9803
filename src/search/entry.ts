/** What can be found, in the order in which equals are shown. */
export const KINDS = [
  'text',
  'claim',
  'actor',
  'chart',
  'number',
  'position',
  'event',
  'promise',
  'question',
  'term',
  'source',
] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found, as it is sent to the reader's browser. */
export interface Entry {
  kind: Kind;
  title: string;
  text: string;
  /** Where it is to be read, from the site's root. */
  path: string;
  /** Words by which it is found though it does not show them. */
  also?: string | undefined;
  /** Other names of an actor, in any case of letters. */
  names?: readonly string[] | undefined;
  /** Codes of an actor: FR, EE. */
  codes?: readonly string[] | undefined;
}

/** All that the search reads in the reader's browser. */
export interface SearchIndex {
  entries: readonly Entry[];
  /** Words, or runs of words, of which each stands for the others. */
  alike: readonly (readonly string[])[];
  /** Words between those that matter, left out of a query where others remain. */
  small: readonly string[];
}
