import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { FieldPath } from '../../data/rows.ts';
import type { ScalarSource } from './scalar.ts';

/** One text of a YAML file with its place. */
export interface PlacedScalar extends ScalarSource {
  path: FieldPath;
  /** The path with the ids of rows instead of their places; rows without one are counted from the end, new ones come on top. */
  name: readonly string[];
  value: unknown;
  from: number;
  to: number;
}

/**
 * Every single value of a YAML text, in its order.
 *
 * @throws Error for a text that is no YAML, and for one that holds nothing
 */
export function scalarsOf(text: string): PlacedScalar[] {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new Error(error.message.split('\n')[0]);
  if (document.contents === null) throw new Error('it is empty');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const found: PlacedScalar[] = [];
  const walk = (node: unknown, path: FieldPath, name: readonly string[], inBrackets: boolean) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const step = isScalar(key) ? String(key.value) : String(key);
        walk(value, [...path, step], [...name, step], inBrackets || node.flow === true);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const id: unknown = isMap(item) ? item.get('id') : undefined;
        const row = typeof id === 'string' ? id : String(path.length === 0 ? node.items.length - index : index + 1);
        walk(item, [...path, index], [...name, row], inBrackets || node.flow === true);
      });
    } else if (isScalar(node) && node.range) {
      const [from, to] = node.range;
      const style = node.type as Scalar.Type | undefined;
      found.push({ path, name, value: node.value, style, source: text.slice(from, to), inBrackets, lineEnd, from, to });
    }
  };
  walk(document.contents, [], [], false);
  return found;
}
