import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { readUnchanged } from '../data/unchanged.ts';

/** One text of a file of words: an entry has one, or one for one and one for more. */
export interface EntryText {
  form: 'text' | 'one' | 'other';
  text: string;
  /** Where it stands in the file. */
  from: number;
  to: number;
}

/** A file of words, taken apart. */
export interface Entries {
  entries: ReadonlyMap<string, readonly EntryText[]>;
  /** Where each key stands, and that of every part above it; the whole file is ''. */
  places: ReadonlyMap<string, number>;
  lines: LineCounter;
}

function readEntries(text: string): Entries {
  const lines = new LineCounter();
  const entries = new Map<string, EntryText[]>();
  const places = new Map<string, number>([['', 0]]);
  const textOf = (node: unknown, form: EntryText['form']): EntryText[] =>
    isScalar(node) && node.range ? [{ form, text: String(node.value), from: node.range[0], to: node.range[1] }] : [];
  const walk = (node: unknown, path: string) => {
    if (!isMap(node)) {
      if (path !== '') entries.set(path, textOf(node, 'text'));
    } else if (node.items.length === 2 && node.has('one') && node.has('other')) {
      entries.set(path, [...textOf(node.get('one', true), 'one'), ...textOf(node.get('other', true), 'other')]);
    } else {
      for (const { key, value } of node.items) {
        const name = `${path === '' ? '' : `${path}.`}${isScalar(key) ? String(key.value) : String(key)}`;
        places.set(name, isNode(key) ? (key.range?.[0] ?? 0) : 0);
        walk(value, name);
      }
    }
  };
  walk(parseDocument(text, { lineCounter: lines, prettyErrors: false }).contents, '');
  return { entries, places, lines };
}

const lastRead = readUnchanged((_, text: string) => readEntries(text));

/** The entries of a file of words without other faults. */
export const entriesOf = (text: string): Entries => lastRead('', text);

/** The names of the gaps of a text, each once, in its order. */
export function gapsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}
