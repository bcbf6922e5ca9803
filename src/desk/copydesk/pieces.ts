import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER_FIELDS } from '../../data/reader-fields.ts';
import { headPieces, interfacePieces, tablePieces } from './field-pieces.ts';
import type { Piece } from './piece.ts';
import { prosePieces } from './prose-pieces.ts';

/** The texts of files by their paths from the project's root. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Every piece of text in a file that a reader can meet, in the order of the file.
 *
 * @throws Error for a file that cannot be read as what it is
 */
export function piecesOf(file: string, text: string): Piece[] {
  if (file.endsWith('.mdx')) return [...headPieces(file, text), ...prosePieces(file, text)];
  return file.startsWith('content/i18n/') ? interfacePieces(file, text) : tablePieces(file, text);
}

/** The files below a project root whose words a reader can meet: the prose first, the words of the interface last. */
export function readTexts(root: string): Texts {
  const files = [
    ...globSync('content/*/{chapters,pages}/*.mdx', { cwd: root }).sort(),
    ...Object.keys(READER_FIELDS).map((name) => `content/data/${name}`),
    'content/i18n/en.yaml',
  ];
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
