import { isMap, isSeq, parseDocument } from 'yaml';
import { findYamlErrors } from '../../data/yaml-errors.ts';
import { placeAt } from '../place.ts';
import type { Row } from './row.ts';

/** A text that is written in a way in which nothing can be put into it. */
export class Unplaceable extends Error {}

/** A row of a file with its place in the text. */
export interface PlacedRow {
  row: Row;
  /** Where its first line begins. */
  from: number;
  /** Where its last line ends; blank lines and comments below it belong to what follows. */
  to: number;
}

/**
 * The rows of a YAML text that is a list of records, those with faults among them.
 *
 * @throws Error for a text that is none
 */
export function placedRows(text: string): PlacedRow[] {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = findYamlErrors(text, document);
  if (error) throw new Error(`${error.said.came}, in line ${placeAt('', text, error.offset).line}`);
  if (!isSeq(document.contents)) throw new Error('it is no list of records');
  const items = document.contents.items.filter((item) => isMap(item));
  const starts = items.map(({ range }) => text.lastIndexOf('\n', range?.[0] ?? 0) + 1);
  return items.map((item, index) => {
    const from = starts[index] ?? 0;
    const whole = text.slice(from, starts[index + 1] ?? text.length);
    return { row: item.toJS(document) as Row, from, to: from + endOf(whole) };
  });
}

/** Why a text cannot take another row, or undefined. */
export function findUnreadable(text: string): string | undefined {
  try {
    return placedRows(text).length > 0 ? undefined : 'it holds no record beside which a new one could stand';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The length of a row without the blank lines and the comments below it. */
function endOf(whole: string): number {
  const lines = whole.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  while (/^(?:#.*|\s*)$/.test(lines.at(-1)?.trimEnd() ?? 'none')) lines.pop();
  return lines.join('').length;
}

/** What ends a line in a text. */
const lineEndOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

/** A text with more in it at an offset, in its own line ends. */
function spliced(text: string, at: number, more: string): string {
  return text.slice(0, at) + more.replaceAll('\n', lineEndOf(text)) + text.slice(at);
}

/**
 * The text with a new row in it and a blank line between it and its neighbours. Every other byte stays.
 *
 * @param after  the row after which it comes, -1 for the top
 * @param source  the row as it is written, with `\n` between its lines
 */
export function insertRow(text: string, after: number, source: string): string {
  const rows = placedRows(text);
  const above = rows[after];
  if (above === undefined) return spliced(text, rows[0]?.from ?? text.length, `${source}\n\n`);
  const open = text.slice(0, above.to).endsWith('\n') ? '' : '\n';
  return spliced(text, above.to, `${open}\n${source}${open === '' ? '\n' : ''}`);
}

/** The text with one more field in a row, below another of its fields. */
export function insertField(text: string, id: string, below: readonly string[], line: string): string {
  const placed = placedRows(text).find(({ row }) => row['id'] === id);
  if (placed === undefined) throw new Unplaceable(`it holds no record ${id}`);
  const source = text.slice(placed.from, placed.to);
  const ends = below.flatMap((field) => {
    const match = new RegExp(`^[- ] ${field}:.*\\n`, 'm').exec(source);
    return match === null ? [] : [placed.from + match.index + match[0].length];
  });
  if (ends.length === 0) throw new Unplaceable(`its record ${id} has none of ${below.join(', ')} in a line of its own`);
  return spliced(text, Math.max(...ends), `  ${line}\n`);
}
