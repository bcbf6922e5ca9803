import { nearest } from '../../data/nearest.ts';
import type { Texts } from '../../data/texts.ts';
import { type CopyDocument, type Entry, readDocument } from './document.ts';
import { digestOf, type Piece, replacePieces } from './piece.ts';
import { piecesOf } from './pieces.ts';

/** A piece that was changed, before and after. */
export interface CopyChange {
  key: string;
  file: string;
  line: number;
  was: string;
  is: string;
}

/** A piece that is not applied, and why. */
export interface Refusal {
  key: string;
  file: string;
  line: number;
  /** The line of the document in which the text begins. */
  at: number;
  why: string;
  /** The text that went out; none where the document lost it. */
  was: string | undefined;
  /** The text that stands there now. */
  now: string | undefined;
  /** The copy editor's text, so that it is not lost. */
  wanted: string;
}

export interface Applied {
  /** What is changed or, where something is refused, what would be. */
  changes: readonly CopyChange[];
  refusals: readonly Refusal[];
  /** What keeps the document from being read as a whole. */
  faults: readonly string[];
  /** New texts of the files that change; empty where anything is refused. */
  texts: Texts;
}

/**
 * Applies what a copy editor changed to the files that it came from. All or nothing: one refused piece keeps every file as
 * it is. Pure: texts in, texts out.
 */
export function applyDocument(document: string, texts: Texts): Applied {
  const read = readDocument(document);
  const pieces = new Map<string, Piece>();
  for (const [file, text] of texts) for (const piece of piecesOf(file, text)) pieces.set(piece.key, piece);

  const changes: Rewording[] = [];
  const refusals: Refusal[] = [];
  for (const entry of read.entries) {
    if (wordingsOf(entry).some((text) => digestOf(text) === entry.digest)) continue;
    const piece = pieces.get(entry.key);
    const text = piece === undefined || piece.lines ? entry.text : joined(entry.text);
    if (piece?.text === text) continue;
    const why = refuse(entry, text, piece, pieces);
    if (piece !== undefined && why === undefined) changes.push({ entry, piece, text });
    else refusals.push(refusal(entry, text, piece, why ?? '', read));
  }
  const misread = misreadIn(changes, texts);
  for (const { entry, piece, text, why } of misread) refusals.push(refusal(entry, text, piece, why, read));

  const refused = refusals.length > 0 || read.faults.length > 0;
  return {
    changes: changes
      .filter(({ entry }) => !misread.some((one) => one.entry === entry))
      .map(({ piece, text }) => ({ ...placeOf(piece), was: piece.text, is: text })),
    refusals,
    faults: read.faults,
    texts: refused ? new Map() : changedTexts(changes, texts),
  };
}

/** A piece with another text. */
interface Rewording {
  entry: Entry;
  piece: Piece;
  text: string;
}

const placeOf = ({ key, file, line }: Piece | Entry) => ({ key, file, line });

/** A text whose lines the editor's program may have broken. */
const joined = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** The ways in which the same text can come back. */
const wordingsOf = ({ text }: Entry) => [text, joined(text)];

function refusal(entry: Entry, wanted: string, piece: Piece | undefined, why: string, read: CopyDocument): Refusal {
  const original = read.originals.get(entry.key);
  const was = original !== undefined && digestOf(original) === entry.digest ? original : undefined;
  return { ...placeOf(piece ?? entry), at: entry.at, why, was, now: piece?.text, wanted };
}

/** Why a piece cannot be applied, or undefined. */
function refuse(
  entry: Entry,
  text: string,
  piece: Piece | undefined,
  pieces: ReadonlyMap<string, Piece>,
): string | undefined {
  if (piece === undefined) {
    const meant = nearest(entry.key, pieces.keys());
    return `no piece has this key${meant === undefined ? ' any more' : `; did you mean ${meant}?`}`;
  }
  if (digestOf(piece.text) !== entry.digest) return 'its text was changed meanwhile';
  if (piece.quoted) return 'these are the words of others, letter for letter: change them in the file, from the source';
  if (text === '') return 'it is empty: take words out in the file, with what belongs to them';
  return lossOf(piece, text);
}

/** What of a piece must stay and did not, or came that was not there. */
function lossOf(piece: Piece, text: string): string | undefined {
  let after: string[];
  try {
    after = [...piece.bound(text)];
  } catch (error) {
    return `it cannot be read any more: ${reasonOf(error)}`;
  }
  const lost = piece.bound(piece.text).filter((one) => {
    const index = after.indexOf(one);
    if (index >= 0) after.splice(index, 1);
    return index < 0;
  });
  const told = [
    ...(lost.length > 0 ? [`lost: ${lost.join(', ')}`] : []),
    ...(after.length > 0 ? [`not there before: ${after.join(', ')}`] : []),
  ];
  return told.length === 0 ? undefined : told.join('; ');
}

/** The changes with which a file would not be read as before: all other pieces as they are, and these as they came back. */
function misreadIn(changes: readonly Rewording[], texts: Texts): (Rewording & { why: string })[] {
  return [...filesOf(changes)].flatMap(([file, own]) => {
    const whole = texts.get(file) ?? '';
    const pieces = piecesOf(file, whole);
    if (misreading(file, pieces, own, whole) === undefined) return [];
    const found = own.flatMap((change) => {
      const why = misreading(file, pieces, [change], whole);
      return why === undefined ? [] : [{ ...change, why }];
    });
    return found.length > 0
      ? found
      : own.map((change) => ({ ...change, why: 'it does not go with the other changes' }));
  });
}

/** Why a file would not be read as before, or undefined. */
function misreading(
  file: string,
  pieces: readonly Piece[],
  changes: readonly Rewording[],
  whole: string,
): string | undefined {
  const outcome = (read: readonly Piece[]) => JSON.stringify(read.map(({ key, kind, text }) => [key, kind, text]));
  const wanted = new Map(changes.map(({ piece, text }) => [piece.key, text]));
  const expected = pieces.map((one) => ({ ...one, text: wanted.get(one.key) ?? one.text }));
  try {
    if (outcome(piecesOf(file, replacePieces(whole, changes))) === outcome(expected)) return undefined;
  } catch (error) {
    return `the file could not be read with it: ${reasonOf(error)}`;
  }
  return 'it would not be read as this one piece: no blank line in it, no mark of Markdown at its beginning, no stray quotation mark';
}

function reasonOf(error: unknown): string {
  const { reason, message } = error as { reason?: string; message?: string };
  return reason ?? message ?? String(error);
}

function filesOf(changes: readonly Rewording[]): Map<string, Rewording[]> {
  return Map.groupBy(changes, ({ piece }) => piece.file);
}

function changedTexts(changes: readonly Rewording[], texts: Texts): Texts {
  return new Map([...filesOf(changes)].map(([file, own]) => [file, replacePieces(texts.get(file) ?? '', own)]));
}
