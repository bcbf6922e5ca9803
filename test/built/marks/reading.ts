import type { CheerioAPI } from 'cheerio';
import { parseCsv } from '../csv.ts';

/** What a selector finds. */
export type Marks = ReturnType<CheerioAPI>;

/** The rows of a figure as its CSV holds them, by the name of the column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a figure's CSV by the keys that its JSON gives to the heads of the columns. */
export function rowsOfCsv(csv: string, json: string): Row[] {
  const { columns } = JSON.parse(json) as { columns: { key: string; label: string }[] };
  const [head = [], ...lines] = parseCsv(csv);
  return lines.map((cells) =>
    Object.fromEntries(columns.map(({ key, label }) => [key, cells[head.indexOf(label)] ?? ''])),
  );
}

/** One side of a figure read mark by mark: a line a mark, and the line that each row of the download asks for. */
export interface Reading {
  /** Which part of the figure was read. */
  of: string;
  shown: readonly string[];
  asked: readonly string[];
}

/** Reads all parts of a figure's picture from its page. */
export type ReadMarks = ($: CheerioAPI, rows: readonly Row[]) => Reading[];

/** A mark as one line, its values apart. */
export const line = (...values: readonly (string | number | undefined)[]): string =>
  values.map((value) => plain(String(value ?? ''))).join(' | ');

/** A text with plain spaces, and without the joiners that keep a date on one line. */
export const plain = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** The text of what a selector finds, spaces made plain. */
export const textOf = (within: Marks, selector: string): string => plain(within.find(selector).text());

/** Each element that a selector finds, or of those already found. */
export function each<Value>($: CheerioAPI, found: string | Marks, read: (element: Marks) => Value): Value[] {
  const marks = typeof found === 'string' ? $(found) : found;
  return marks.toArray().map((element) => read($(element)));
}

/** A cell of a download; throws for a column that is not there. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new RangeError(`no column "${column}" in ${Object.keys(row).join(', ')}`);
  return value;
}

/** Where the marks and the rows part, each way, in words. A part that shows nothing is a fault of its own. */
export function marksApart(readings: readonly Reading[]): string[] {
  return readings.flatMap(({ of, shown, asked }) => [
    ...(shown.length === 0 ? [`${of} shows nothing that can be read`] : []),
    ...without(shown, asked).map((mark) => `${of} shows what no row holds: ${mark}`),
    ...without(asked, shown).map((mark) => `${of} does not show a row: ${mark}`),
  ]);
}

function without(all: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * A scale read back from two places on it: what a mark at a place stands for.
 *
 * @param from place and value of a tick
 * @param to   place and value of another
 */
export function scaleOf(
  from: readonly [place: number, value: number],
  to: readonly [place: number, value: number],
): (place: number) => number {
  return (place) => from[1] + ((place - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** Where or how large a mark is drawn: a number in an attribute, without its unit. */
export const placeOf = (mark: Marks, attribute: string): number => Number.parseFloat(mark.attr(attribute) ?? '');

/** A number as charts print it: "2,000" is 2000. */
export const numberIn = (text: string): number => Number(text.replace(/[^\d.-]/g, ''));

/** A value read from a mark's place, as the row has it where both agree as closely as the place is written. */
export function near(read: number, asked: string, slack: number): string {
  return Math.abs(read - Number(asked)) <= slack ? asked : read.toFixed(3);
}
