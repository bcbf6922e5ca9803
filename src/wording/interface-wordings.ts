import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { UNSEEN_WORDS } from '../data/reader-fields.ts';
import { placeInValue } from './place-in-value.ts';
import type { Wording } from './wording.ts';

/**
 * The words of the interface. A gap, {name}, is filled later and no word of ours.
 *
 * @param text  a YAML file of words; one that cannot be read has none
 */
export function interfaceWordings(file: string, text: string): Wording[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lines = text.split(/\r?\n/);
  const found: Wording[] = [];
  const walk = (node: unknown, path: readonly string[]) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
      return;
    }
    const name = path.join('.');
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range || UNSEEN_WORDS.includes(name)) return;
    const { line, col } = counter.linePos(node.range[0]);
    const { value } = node;
    found.push({
      ...{ file, record: name, field: '', kind: 'interface', text: value, quoted: false, judged: [], section: '' },
      placeOf: (offset) => placeInValue(lines, { line, column: col }, value, offset),
    });
  };
  if (document.errors.length === 0) walk(document.contents, []);
  return found;
}
