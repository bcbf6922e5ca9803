import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, type Wording } from './wording.ts';

const TAG = /<\/?[a-z][^<>]*>/;
const ENTITY = /&(?:[a-z]+|#\d+|#x[\da-f]+);/;

/** What only prose makes something of: elsewhere a reader would see the signs themselves. */
const MARKUP = [
  TAG,
  ENTITY,
  /\*\*[^*]+\*\*|__[^_]+__|`[^`]+`/,
  /(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\p{N}_])/u,
  /!?\[[^[\]]*\]\([^()\s]*\)/,
  /^#{1,6}\s/,
];
const ANY_MARKUP = new RegExp(MARKUP.map(({ source }) => source).join('|'), 'giu');

/** What Markdown leaves in a text of which it could not make anything. */
const LEFT_OVER = /(?!\[(?:…|sic)\])(?<!\[(?:…|sic))[*_[\]`~|\\{}^=]+/;

/** What other dialects of it make a box, a little picture or the meaning of a word of. */
const OF_OTHERS = /:{2,}|(?<![\p{L}\p{N}:]):[a-z][a-z\d_+-]*:(?![\p{L}\p{N}:])|(?<=^|\n):(?=\s)/u;

/** The same, and HTML that is spelt out, as `&lt;b>` or `\\<b>`: it does nothing, and a reader sees it. */
const PRINTED_IN_PROSE = new RegExp([LEFT_OVER, OF_OTHERS, TAG, ENTITY].map(({ source }) => source).join('|'), 'giu');

/**
 * HTML and Markdown that is printed as it stands: in tables, heads, attributes and the interface all of it, in prose what
 * is not whole.
 */
export function rawMarkup(wording: Wording): Fault[] {
  if (wording.kind === 'paragraph' || wording.kind === 'heading') {
    return [...wording.text.matchAll(PRINTED_IN_PROSE)].map(({ 0: sign, index }) =>
      faultAt(wording, index, 'markup', says('markup-in-words', sign, 'prose')),
    );
  }
  return [...wording.text.matchAll(ANY_MARKUP)].map((match) =>
    faultAt(wording, match.index, 'markup', says('markup-in-words', match[0], 'elsewhere')),
  );
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s”"]*[^\s”".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** Addresses among words: nobody reads one aloud, and nothing makes a link of it. */
export function bareAddresses(wording: Wording): Fault[] {
  return [...wording.text.matchAll(ADDRESS)].map((match) =>
    faultAt(wording, match.index, 'address', says('address-in-words', match[0])),
  );
}
