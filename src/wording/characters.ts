import type { Fault } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';
import { faultAt, PRINTED, type Wording } from './wording.ts';

/** More than any spelling writes behind a letter. */
const HEAP = /\p{M}{9,}/gu;

/** Signs that no reader sees, or that change how what stands beside them is read, by what they are. */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/(?![\t\n\r])\p{Cc}/u, 'a control character'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'a mark that turns the direction of writing'],
  [/[\u200B\u2060-\u2064\u206A-\u206F\u180E]/u, 'a character without width'],
  [/[\u034F\u180B-\u180D\u180F\uFE00-\uFE0F]/u, 'a character without width'],
  [/[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u, 'a character without width'],
  [/[\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/u, 'a letter that looks like a blank'],
  [HEAP, 'more marks than a letter bears'],
  // In Persian or Hindi it belongs to the spelling, and a headline is kept letter for letter.
  [/(?<![\p{scx=Arab}\p{scx=Deva}])[\u200C\u200D]/u, 'a character without width'],
  [/\uFEFF/u, 'a byte order mark'],
  [/[\u2028\u2029]/u, 'a line end that no program shows as one'],
  [/[\uFFF9-\uFFFD\p{Co}\p{Cn}\p{Cs}]/u, 'a sign for a letter that got lost, or for none'],
];
const ANY = new RegExp(UNSEEN.map(([pattern]) => pattern.source).join('|'), 'gu');
/** A letter of another alphabet within a word of ours: it looks the same, and no search finds the word. */
const LOOK_ALIKE = /[\p{sc=Cyrl}\p{sc=Grek}](?<=\p{sc=Latn}\p{M}*.)|[\p{sc=Cyrl}\p{sc=Grek}](?=\p{sc=Latn})/gu;
const SOFT_HYPHEN = /\u00AD/gu;
/** A letter with the marks that are written behind it. */
const CLUSTER = /\P{M}\p{M}*/gu;

const code = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is said of a sign that no reader sees. */
function unseen(sign: string): Said {
  const [, what = 'a soft hyphen'] = UNSEEN.find(([pattern]) => sign.search(pattern) >= 0) ?? [];
  return says('unseen-sign', `${what}, ${code(sign)}`);
}

/** What is said of a letter that is written as two. */
const inPieces = (letter: string): Said =>
  says('letter-in-pieces', letter.normalize('NFC'), [...letter].map(code).join(' and '));

interface Found {
  offset: number;
  said: Said;
}

function find(text: string, patterns: readonly RegExp[]): Found[] {
  const signs = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ offset: match.index, said: unseen(match[0]) })),
  );
  // Most texts are composed; to look at each letter takes long. A letter of thousands of marks takes minutes.
  const usual = text.replace(HEAP, (marks) => ' '.repeat(marks.length));
  const letters = usual.normalize('NFC') === usual ? [] : [...usual.matchAll(CLUSTER)];
  const apart = letters
    .filter(([letter]) => letter.normalize('NFC') !== letter)
    .map((match) => ({ offset: match.index, said: inPieces(match[0]) }));
  return [...signs, ...apart];
}

function lookAlikes(text: string): Found[] {
  return [...text.matchAll(LOOK_ALIKE)].map(({ 0: letter, index }) => ({
    offset: index,
    said: says('letter-foreign', letter, code(letter)),
  }));
}

/** The signs of a file that may not stand in it. A byte order mark at its beginning is harmless, and so are line ends of Windows. */
export function strayCharacters(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, index) =>
    [...find(index === 0 ? line.replace(/^\uFEFF/, ' ') : line, [ANY, SOFT_HYPHEN]), ...lookAlikes(line)].map(
      ({ offset, said }) => ({
        file,
        line: index + 1,
        column: offset + 1,
        record: 'character',
        field: '',
        ...said,
      }),
    ),
  );
}

/** The same for signs that are spelt out, as `\u200B` or `&#8203;`: they stand in the words, not in the file. */
export function spelledCharacters(wording: Wording): Fault[] {
  const isProse = wording.kind === 'paragraph' || wording.kind === 'heading';
  return find(isProse ? wording.text.replaceAll(PRINTED, ' ') : wording.text, [ANY]).map(({ offset, said }) =>
    faultAt(wording, offset, 'character', said),
  );
}
