import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';

/** A return alone. Some of our programs begin a line behind it and others do not, so that no two count the same lines. */
const ALONE = /\r(?!\n)/;

/** Where a line of a file ends with a return alone: told once, at the first place. */
export function findLineEnds(file: string, text: string): Fault[] {
  const at = text.search(ALONE);
  if (at < 0) return [];
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return [
    { file, line: before.length, column, record: 'the file', field: '', ...says('line-end', 'a return alone, U+000D') },
  ];
}
