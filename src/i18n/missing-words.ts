import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import { fits } from './used-keys.ts';

/** What the code asks of the words of the interface. */
export interface Asked {
  keys: readonly string[];
  /** Keys with a `*` for each part that the code fills in. */
  patterns: readonly string[];
}

/** Every key of a file of words with the place at which it stands, and that of every part above it. */
function keysOf(text: string): { leaves: string[]; places: Map<string, number>; lines: LineCounter } {
  const leaves: string[] = [];
  const places = new Map<string, number>([['', 0]]);
  const walk = (node: unknown, path: string) => {
    // A text for one and one for more is one entry.
    if (!isMap(node) || (node.items.length === 2 && node.has('one') && node.has('other'))) {
      if (path !== '') leaves.push(path);
      return;
    }
    for (const { key, value } of node.items) {
      const name = `${path === '' ? '' : `${path}.`}${isScalar(key) ? String(key.value) : String(key)}`;
      places.set(name, isNode(key) ? (key.range?.[0] ?? 0) : 0);
      walk(value, name);
    }
  };
  const lines = new LineCounter();
  walk(parseDocument(text, { lineCounter: lines, prettyErrors: false }).contents, '');
  return { leaves, places, lines };
}

/**
 * Words that the code asks for and that are not there, and words that it never asks for.
 *
 * @param text  a file of words without other faults
 */
export function findMissingWords(file: string, text: string, asked: Asked): Fault[] {
  const { leaves, places, lines } = keysOf(text);
  const fault = (key: string, said: Said, meant?: string): Fault => {
    let above = key;
    while (!places.has(above)) above = above.includes('.') ? above.slice(0, above.lastIndexOf('.')) : '';
    const { line, col } = lines.linePos(places.get(above) ?? 0);
    return { file, line: Math.max(1, line), column: Math.max(1, col), record: key, field: '', ...said, meant };
  };
  const stray = leaves.filter((key) => !asked.keys.includes(key) && !asked.patterns.some((one) => fits(one, key)));
  const gone = asked.keys.filter((key) => !leaves.includes(key));
  // A key that was renamed is told once, where its new name stands.
  const isRenamed = (key: string) => nearest(key, stray) !== undefined;
  const bare = asked.patterns.filter((pattern) => !leaves.some((key) => fits(pattern, key)));
  return [
    ...[...gone, ...bare].filter((key) => !isRenamed(key)).map((key) => fault(key, says('interface-key-gone', key))),
    ...stray.map((key) => fault(key, says('interface-key-stray', key), nearest(key, gone))),
  ];
}
