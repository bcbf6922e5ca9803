import { READER_COLUMNS, READER_FIELDS } from '../../data/reader-fields.ts';
import { proseTexts, readTexts, type Texts } from '../../data/texts.ts';
import { WORDS_FILE } from '../../mdx/check-files.ts';
import { csvPieces } from './csv-pieces.ts';
import { headPieces, interfacePieces, tablePieces } from './field-pieces.ts';
import type { Piece } from './piece.ts';
import { prosePieces } from './prose-pieces.ts';

/**
 * Every piece of text in a file that a reader can meet, in the order of the file.
 *
 * @throws Error for a file that cannot be read as what it is
 */
export function piecesOf(file: string, text: string): Piece[] {
  if (file.endsWith('.mdx')) return [...headPieces(file, text), ...prosePieces(file, text)];
  if (file.endsWith('.csv')) return csvPieces(file, text);
  return file.startsWith('content/i18n/') ? interfacePieces(file, text) : tablePieces(file, text);
}

/** Whether every file can be read as what it is. */
export function areReadable(texts: Texts): boolean {
  try {
    for (const [file, text] of texts) piecesOf(file, text);
    return true;
  } catch {
    return false;
  }
}

/** The files below a project root whose words a reader can meet: the prose first, the words of the interface last. One that is gone is empty. */
export function readerTexts(root: string): Texts {
  const texts = readTexts(root);
  const tables = [...Object.keys(READER_FIELDS), ...Object.keys(READER_COLUMNS)];
  const files = [...tables.map((name) => `content/data/${name}`), WORDS_FILE];
  return new Map([...proseTexts(texts), ...files.map((file): [string, string] => [file, texts.get(file) ?? ''])]);
}
