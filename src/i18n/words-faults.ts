import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { findDocumentFaults } from '../data/document-faults.ts';
import { type Fault, showValue } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';

/** A gap, and an object of code that a reader is told of. */
const WHOLE = /\{\w+\}|\{ [^{}]*:[^{}]* \}/g;
/** A part of a key. */
const NAME = /^[\w-]+$/;
/** More than the longest description needs, and less than what a paste gone wrong brings. */
const MOST = 1000;

/**
 * What is wrong with a file of interface words: YAML that cannot be read, a key that holds no text, a gap
 * that does not close.
 *
 * @param file  path for messages, from the project's root
 * @param text  the file's text
 */
export function findWordsFaults(file: string, text: string): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = findDocumentFaults(file, document, lines, text);
  if (faults.length > 0) return faults;
  const walk = (node: unknown, offset: number, path: readonly string[]) => {
    const report = (said: Said, from = offset) =>
      faults.push({ file, ...at(from), record: path.join('.') || 'the file', field: '', ...said });
    if (isMap(node)) {
      const isCounted = node.items.length === 2 && node.has('one') && node.has('other');
      for (const pair of node.items) {
        const key: unknown = pair.key;
        const name = isScalar(key) ? String(key.value) : showValue(key);
        const value: unknown = pair.value;
        const place = isNode(value) && value.range ? value.range : isNode(key) ? key.range : undefined;
        // "a.b" would take the place of b in a, unseen.
        if (!NAME.test(name)) {
          const said = says('interface-name', showValue(name));
          faults.push({
            file,
            ...at(isNode(key) && key.range ? key.range[0] : offset),
            record: name,
            field: '',
            ...said,
          });
          continue;
        }
        const from = place?.[0] ?? offset;
        // Whoever says the one or the other takes what it finds for a text.
        if (isCounted && isMap(value)) report(says('interface-not-text', showValue(value.toJS(document)), true), from);
        else walk(value, from, [...path, name]);
      }
      return;
    }
    const value: unknown = isNode(node) ? node.toJS(document) : node;
    if (typeof value !== 'string') {
      const came = value === null || value === undefined ? 'nothing' : showValue(value);
      report(says('interface-not-text', came));
    } else if (!/[^\s\u00AD]/.test(value)) report(says('interface-empty'));
    else if (value.length > MOST) report(says('wrong-size', showValue(value), `at most ${MOST} characters`));
    else if (/[{}]/.test(value.replace(WHOLE, ''))) report(says('interface-gap', showValue(value)));
  };
  walk(document.contents, 0, []);
  return faults;
}
