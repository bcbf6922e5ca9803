import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, type Wording } from './wording.ts';

/** What only prose makes something of: elsewhere a reader would see the signs themselves. */
const MARKUP = [
  /<\/?[a-z][^<>]*>/,
  /&(?:[a-z]+|#\d+|#x[\da-f]+);/,
  /\*\*[^*]+\*\*|__[^_]+__|`[^`]+`/,
  /(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\p{N}_])/u,
  /!?\[[^[\]]*\]\([^()\s]*\)/,
  /^#{1,6}\s/,
];
const ANY_MARKUP = new RegExp(MARKUP.map(({ source }) => source).join('|'), 'giu');

/** HTML and Markdown in words that are printed as they stand: those of tables, of heads, of attributes, of the interface. */
export function rawMarkup(wording: Wording): Fault[] {
  if (wording.kind === 'paragraph' || wording.kind === 'heading') return [];
  return [...wording.text.matchAll(ANY_MARKUP)].map((match) =>
    faultAt(wording, match.index, 'markup', says('markup-in-words', match[0])),
  );
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s”"]*[^\s”".,;:!?)]/giu;

/** Addresses among words: nobody reads one aloud, and nothing makes a link of it. */
export function bareAddresses(wording: Wording): Fault[] {
  return [...wording.text.matchAll(ADDRESS)].map((match) =>
    faultAt(wording, match.index, 'address', says('address-in-words', match[0])),
  );
}
