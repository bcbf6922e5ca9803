import type { Nodes, Root } from 'mdast';
import type { Fault } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';
import { type Point, startOf } from './report.ts';

/** More than the longest text needs, and less than what keeps a reader of Markdown busy for minutes. */
const MOST_OF_FILE = 60_000;
const MOST_OF_BLOCK = 3000;
const DEEPEST = 20;

/** A line that begins so many lists and quotations at once. */
const BEGINS_MANY = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d+[.)])){${DEEPEST}}`, 'm');

const faultAt = (file: string, { line, column }: Point, said: Said): Fault => ({
  ...{ file, line, column, record: 'prose', field: '' },
  ...said,
});

/** A file, or a block between two empty lines, that is too long to be read. Asked before it is parsed. */
export function findTooLong(file: string, mdx: string): Fault | undefined {
  const tell = (line: number, said: Said) => faultAt(file, { line, column: 1 }, said);
  if (mdx.length > MOST_OF_FILE) return tell(1, says('prose-long', 'a file', mdx.length, MOST_OF_FILE));
  const many = BEGINS_MANY.exec(mdx);
  if (many !== null) return tell(mdx.slice(0, many.index).split('\n').length, says('prose-deep', DEEPEST));
  let from = 1;
  let length = 0;
  for (const [index, line] of mdx.split('\n').entries()) {
    if (line.trim() === '') length = 0;
    else {
      if (length === 0) from = index + 1;
      length += line.length + 1;
    }
    if (length > MOST_OF_BLOCK) return tell(from, says('prose-long', 'a block', length, MOST_OF_BLOCK));
  }
  return undefined;
}

/** The first piece that stands in more others than a reader can follow, and a program without end. */
export function findTooDeep(file: string, tree: Root): Fault | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > DEEPEST && first !== undefined) return faultAt(file, startOf(first), says('prose-deep', DEEPEST));
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}
