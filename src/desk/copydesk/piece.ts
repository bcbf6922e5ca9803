import { createHash } from 'node:crypto';

/** A piece of text that a reader can meet, with its place in a file of content. */
export interface Piece {
  /** Its name: the same as long as its record, its field or its place among the blocks of its page is. */
  key: string;
  /** From the project's root. */
  file: string;
  /** 1-based. */
  line: number;
  /** As a copy editor sees it: the words of a field, the source of a block of prose. */
  text: string;
  /** Words of others, letter for letter: to be read, not to be changed. */
  quoted: boolean;
  /** True where line breaks belong to the text; elsewhere they are those of the editor's program. */
  lines: boolean;
  /** What it is to a parser: a paragraph, a heading and its depth, an attribute, a field. */
  kind: string;
  /** What may not get lost: components with their ids, links, names in braces. */
  bound(text: string): readonly string[];
  /** Where in the file the source of the piece stands. */
  from: number;
  to: number;
  /** The source for another text, in the manner of the file. */
  rewrite(text: string): string;
}

/** A short name for a text, to tell whether it is still the same. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** A text with other pieces in it: what stands between them stays as it is. */
export function replacePieces(text: string, changes: readonly { piece: Piece; text: string }[]): string {
  return [...changes]
    .sort((a, b) => b.piece.from - a.piece.from)
    .reduce(
      (whole, { piece, text: words }) => whole.slice(0, piece.from) + piece.rewrite(words) + whole.slice(piece.to),
      text,
    );
}
