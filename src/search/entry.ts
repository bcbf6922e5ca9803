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
}
