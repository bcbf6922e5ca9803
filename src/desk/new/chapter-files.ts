import { type ContentFiles, prosePaths } from '../../data/content-files.ts';
import { OPENING_FIGURES } from '../../data/opening-figures.ts';
import type { Opening } from '../../data/schema/opening.ts';
import { WORDS_FILE } from '../../mdx/check-files.ts';
import type { Field } from './field.ts';
import { type Row, textAt, valueAt } from './row.ts';
import { type Manner, sourceOfFields } from './source-of-row.ts';

/** Where the code keeps the chapters, and the picture of each one's card. */
export const CHAPTERS_FILE = 'src/data/chapters.ts';
export const CARDS_FILE = 'src/stills/card-details.ts';

/** The highest place that a chapter has, by the names of the files. */
export function lastOrder(content: ContentFiles): number {
  const places = prosePaths(content).map((path) => Number(/\/chapters\/(\d\d)-/.exec(path)?.[1] ?? 0));
  return Math.max(0, ...places);
}

/** The file of a chapter: its place and its slug. */
export function chapterFile(row: Row): string {
  return `content/en/chapters/${String(row['order']).padStart(2, '0')}-${textAt(row, 'slug')}.mdx`;
}

/** The order of the fields in the heads of the chapters. */
const HEAD = ['title', 'order', 'opening', 'description', 'updated'];

/** What the file of a chapter holds at first. A comment says what is to come; readers do not see it. */
export function chapterText(row: Row, fields: readonly Field[]): string {
  const points = (row['points'] ?? []) as readonly string[];
  const key = ({ name }: Field) => name.replace(/\..*/, '');
  const ordered = fields.toSorted((a, b) => HEAD.indexOf(key(a)) - HEAD.indexOf(key(b)));
  const manner: Manner = new Map();
  const point = ['<Points>', '', ...points.map((line) => `- ${line}`), '', '</Points>', ''];
  return [
    '---',
    ...sourceOfFields(row, ordered, manner),
    '---',
    '',
    '<Lede>',
    textAt(row, 'lede'),
    '</Lede>',
    '',
    ...(points.length > 0 ? point : ['{/* <Points> with three to five short lines belong here. */}', '']),
    '{/* Then sections: a ## heading that says what is found, and in the first paragraph a <Gist> of it. */}',
    '',
  ].join('\n');
}

/** A line that a file of code or of words gets for a new chapter. */
export interface Line {
  file: string;
  line: string;
  /** The line before which it comes; it has to be there exactly once. */
  before: RegExp;
}

/** The lines that a new chapter needs elsewhere. */
export function linesFor(row: Row): Line[] {
  const slug = textAt(row, 'slug');
  const figure = OPENING_FIGURES[valueAt(row, 'opening.show') as Opening['show']];
  const name = (text: string) => (/^[a-z]+$/.test(text) ? text : `'${text}'`);
  const piece = /^[a-z]+$/.test(figure) ? `FIGURE_PIECES.${figure}` : `FIGURE_PIECES['${figure}']`;
  const words = sourceOfFields({ [slug]: row['title'] }, [{ name: slug } as Field], new Map())[0] ?? '';
  return [
    { file: CHAPTERS_FILE, line: `  '${slug}',`, before: /^\] as const;$/m },
    {
      file: CARDS_FILE,
      line: `  ${name(slug)}: { figure: '${figure}', piece: ${piece} },`,
      before: /^\} as const satisfies Record<Chapter, .*$/m,
    },
    // The first line after those of the chapters: they are the only ones that are indented there.
    { file: WORDS_FILE, line: `  ${words}`, before: /(?<=^chapters:\n(?: {2}.*\n)+)(?! {2})/m },
  ];
}

/** The text with a line in its place; undefined where that place cannot be told for sure. */
export function withLine(text: string, { line, before }: Line): string | undefined {
  const places = [...text.matchAll(new RegExp(before.source, 'gm'))];
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  return `${text.slice(0, place.index)}${line}\n${text.slice(place.index)}`;
}
