import { HEAD_FIELDS, QUOTED_FIELDS, READER_FIELDS, UNSEEN_WORDS } from '../../data/reader-fields.ts';
import type { FieldPath } from '../../data/rows.ts';
import { splitFrontMatter } from '../../mdx/front-matter.ts';
import { placeAt } from '../place.ts';
import type { Piece } from './piece.ts';
import { rewriteScalar } from './scalar.ts';
import { type PlacedScalar, scalarsOf } from './scalars.ts';

const patternOf = (path: FieldPath) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

/** The words that a reader can meet in a table. */
export function tablePieces(file: string, text: string): Piece[] {
  const name = file.split('/').at(-1) ?? '';
  const quoted = QUOTED_FIELDS[name] ?? [];
  return scalarsOf(text)
    .filter(({ path }) => READER_FIELDS[name]?.includes(patternOf(path)))
    .flatMap((scalar) => pieceOf(scalar, { file, text, parted: '/', quoted: quoted.includes(patternOf(scalar.path)) }));
}

/** The words of the interface. */
export function interfacePieces(file: string, text: string): Piece[] {
  return scalarsOf(text)
    .filter(({ name }) => !UNSEEN_WORDS.includes(name.join('.')))
    .flatMap((scalar) => pieceOf(scalar, { file, text, parted: '.' }));
}

/** The words at the head of a page. */
export function headPieces(file: string, text: string): Piece[] {
  const { head } = splitFrontMatter(text);
  if (head === undefined) return [];
  const before = text.indexOf(head);
  return scalarsOf(head)
    .filter(({ path }) => HEAD_FIELDS.includes(path.join('.')))
    .map((scalar) => ({ ...scalar, from: scalar.from + before, to: scalar.to + before }))
    .flatMap((scalar) => pieceOf(scalar, { file, text, parted: '/' }));
}

interface PieceContext {
  file: string;
  /** The whole of the file. */
  text: string;
  /** What stands between the parts of a key. */
  parted: string;
  quoted?: boolean;
}

/** A value as a piece; none for a number and for an empty text. */
function pieceOf(scalar: PlacedScalar, { file, text, parted, quoted = false }: PieceContext): Piece[] {
  const { value, name, from, to } = scalar;
  if (typeof value !== 'string' || value.trim() === '') return [];
  const words = value.trim();
  // White space at either end is the code's: it joins the words to others.
  const [before = '', after = ''] = value.split(words);
  return [
    {
      key: `${file.replace(/^content\/|\.\w+$/g, '')}/${encodeURI(name.join(parted))}`,
      file,
      line: placeAt(file, text, from).line,
      text: words,
      quoted,
      lines: words.includes('\n'),
      kind: 'field',
      bound: (given) => given.match(/\{\w+\}/g) ?? [],
      from,
      to,
      rewrite: (given) => rewriteScalar(scalar, `${before}${given}${after}`),
    },
  ];
}
