import type { Fault } from '../data/fault.ts';
import type { Said } from '../data/faults/table.ts';

/** A run of words that a reader meets, with the place of each letter. */
export interface Wording {
  /** From the project's root. */
  file: string;
  /** What a fault calls it: the id of a record, a key of the interface, `prose`, `front matter`. */
  record: string;
  /** Dotted path of the field; empty in prose. */
  field: string;
  /** The table of the record; none for what stands in no table. */
  table?: string;
  kind: 'paragraph' | 'heading' | 'attribute' | 'head' | 'field' | 'interface';
  /** What stands there; what a component prints is one sign, `PRINTED`. */
  text: string;
  /** Where in the file a letter of the text stands. */
  placeOf(offset: number): { line: number; column: number };
  /** Words of others, letter for letter. */
  quoted: boolean;
  /** The parts of the text that stand inside a marked judgement. */
  judged: readonly Span[];
  /** In prose: the heading that it stands under; empty before the first. */
  section: string;
}

/** A part of a text, from its first letter to behind its last. */
export interface Span {
  from: number;
  to: number;
}

/** Stands in a text for what a component prints there. */
export const PRINTED = '\uFFFC';

/**
 * A fault at a letter of a wording.
 *
 * @param about  what it is called in prose, which has no records
 */
export function faultAt(
  { file, record, field, placeOf }: Wording,
  offset: number,
  about: string,
  said: Said,
  meant?: string,
): Fault {
  return { file, ...placeOf(offset), record: record === 'prose' ? about : record, field, ...said, meant };
}

/**
 * The text without what stands in quotation marks: signs of the same length, so that every offset stays.
 *
 * @param sign  what takes the place of each letter; blanks let what stands before and behind them meet
 */
export function ourWords(text: string, sign: string = ' '): string {
  return text.replace(/“[^”]*”?|"[^"]*"/g, (quoted) => sign.repeat(quoted.length));
}
