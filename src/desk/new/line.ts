import { OPENING_FIGURES } from '../../data/opening-figures.ts';
import type { Opening } from '../../data/schema/opening.ts';
import { ASKED_FILE } from '../../i18n/asked.ts';
import { WORDS_FILE } from '../../mdx/check-files.ts';
import type { Kind } from './kinds.ts';
import { type Row, textAt, valueAt } from './row.ts';

/** Where the code keeps the chapters, and the picture of each one's card. */
const CHAPTERS_FILE = 'src/data/chapters.ts';
export const CARDS_FILE = 'src/stills/card-details.ts';

/** The files of code that a new record may be written into. */
export const CODE_FILES = [CHAPTERS_FILE, CARDS_FILE, ASKED_FILE];

/** A line that a file of code or of words gets with a new record. */
export interface Line {
  file: string;
  line: string;
  /** The place in front of which it comes. Found once, it is written there; else the editor is told of it. */
  before: RegExp;
}

/** The text with a line in its place; undefined where that place cannot be told for sure. */
export function withLine(text: string, { line, before }: Line): string | undefined {
  const places = [...text.matchAll(before)];
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  return `${text.slice(0, place.index)}${line}\n${text.slice(place.index)}`;
}

const quoted = (text: string) => JSON.stringify(text);
const isWord = (text: string) => /^[a-z]+$/.test(text);

function chapterLines(row: Row): Line[] {
  const slug = textAt(row, 'slug');
  const figure = OPENING_FIGURES[valueAt(row, 'opening.show') as Opening['show']];
  const key = isWord(slug) ? slug : `'${slug}'`;
  const piece = isWord(figure) ? `FIGURE_PIECES.${figure}` : `FIGURE_PIECES['${figure}']`;
  return [
    { file: CHAPTERS_FILE, line: `  '${slug}',`, before: /^\] as const;$/gm },
    {
      file: CARDS_FILE,
      line: `  ${key}: { figure: '${figure}', piece: ${piece} },`,
      before: /^\} as const satisfies Record<Chapter, /gm,
    },
    {
      file: WORDS_FILE,
      line: `  ${slug}: ${quoted(textAt(row, 'title'))}`,
      before: /(?<=^chapters:\n(?: {2}.*\n)+)(?! {2})/gm,
    },
  ];
}

/** The words beside the mark of a force size in its picture. */
function figureLines(row: Row): Line[] {
  if (row['inPicture'] === undefined) return [];
  return [
    {
      file: WORDS_FILE,
      line: `      ${textAt(row, 'id')}: ${quoted(textAt(row, 'inPicture'))}`,
      before: /(?<=^ {2}numbers-in-the-debate:\n(?: {4}.*\n)*? {4}who:\n(?: {6}.*\n)+)(?! {6})/gm,
    },
  ];
}

/** The lines that a new record needs in other files than its own. */
export function linesFor(kind: Kind, row: Row): Line[] {
  if (kind === 'chapter') return chapterLines(row);
  return kind === 'figure' ? figureLines(row) : [];
}
