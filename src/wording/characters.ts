import type { Fault } from '../data/fault.ts';
import { faultAt, type Told, type Wording } from './wording.ts';

/** Signs that no reader sees, or that change how what stands beside them is read, by what they are. */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/(?![\t\n\r])\p{Cc}/u, 'a control character'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'a mark that turns the direction of writing'],
  [/[\u200B-\u200D\u2060-\u2064\u180E\u{E0000}-\u{E007F}]/u, 'a character without width'],
  [/\uFEFF/u, 'a byte order mark'],
  [/[\u2028\u2029]/u, 'a line end that no program shows as one'],
  [/[\uFFF9-\uFFFB\uFFFD\p{Co}\p{Cn}\p{Cs}]/u, 'a sign for a letter that got lost, or for none'],
];
const ANY = new RegExp(UNSEEN.map(([pattern]) => pattern.source).join('|'), 'gu');
const SOFT_HYPHEN = /\u00AD/gu;
/** A letter with the marks that are written behind it. */
const CLUSTER = /\P{M}\p{M}*/gu;

const code = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is said of a sign that no reader sees. */
const unseen = (sign: string): Told => {
  const [, what = 'a soft hyphen'] = UNSEEN.find(([pattern]) => pattern.test(sign)) ?? [];
  const allowed =
    what === 'a soft hyphen'
      ? 'none as a sign of its own; in the words of the interface it is written \\u00AD'
      : 'letters, digits and signs that a reader sees; delete it, and type the words around it anew if they look odd';
  return { about: 'character', came: `${what}, ${code(sign)}`, allowed };
};

/** What is said of a letter that is written as two: a search for the one does not find the other. */
const decomposed = (sign: string): Told => ({
  about: 'character',
  came: `"${sign}" as ${[...sign].map(code).join(' and ')}`,
  allowed: `the one letter "${sign.normalize('NFC')}"; most programs write it when the word is typed anew`,
});

interface Found {
  offset: number;
  told: Told;
}

function find(text: string, patterns: readonly RegExp[]): Found[] {
  const signs = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ offset: match.index, told: unseen(match[0]) })),
  );
  // Most texts are composed; to look at each letter takes long.
  const letters = text.normalize('NFC') === text ? [] : [...text.matchAll(CLUSTER)];
  const apart = letters
    .filter(([letter]) => letter.normalize('NFC') !== letter)
    .map((match) => ({ offset: match.index, told: decomposed(match[0]) }));
  return [...signs, ...apart];
}

/** The signs of a file that may not stand in it. A byte order mark at its beginning is harmless, and so are line ends of Windows. */
export function strayCharacters(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, index) =>
    find(index === 0 ? line.replace(/^\uFEFF/, ' ') : line, [ANY, SOFT_HYPHEN]).map(
      ({ offset, told: { about, came, allowed } }) => ({
        ...{ file, line: index + 1, column: offset + 1, record: about, field: '' },
        ...{ came, allowed },
      }),
    ),
  );
}

/** The same for signs that are spelt out, as `\u200B` or `&#8203;`: they stand in the words, not in the file. */
export function spelledCharacters(wording: Wording): Fault[] {
  return find(wording.text.replaceAll('\uFFFC', ' '), [ANY]).map(({ offset, told }) => faultAt(wording, offset, told));
}
