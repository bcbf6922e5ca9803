import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { findDocumentFaults } from './document-faults.ts';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import { findFormulas } from './formulas.ts';
import { faultsOf } from './issue-faults.ts';
import { nearest } from './nearest.ts';

/** A path into a record: field names and list places. */
export type FieldPath = readonly (string | number)[];

/** A row that kept its place in the file, so that later checks can point at it. */
export interface Located<Row> {
  row: Row;
  /** What faults call it, where it has no id and yet a name. */
  name?: string;
  /** Where a field of the row stands; the row itself for an absent field. */
  at(path: FieldPath): { line: number; column: number };
}

export interface ReadRows<Row> {
  file: string;
  rows: Located<Row>[];
  faults: Fault[];
  /** Ids of the rows that have faults: they exist, so that who refers to them is not told that they do not. */
  faulty: string[];
  /** Not every id is known: the file is no list of records, or a record has a fault in its id. */
  unread: boolean;
}

/** The id of a row, or another name of it; its place in the file where rows have none. */
export function nameOf(read: ReadRows<unknown>, entry: Located<unknown>): string {
  return (entry.row as { id?: string }).id ?? entry.name ?? `record ${read.rows.indexOf(entry) + 1}`;
}

/**
 * Reads a YAML list of records and checks each against its schema.
 * Pure: takes the text, reports every fault with its line, never throws on bad content.
 *
 * @param file  path for messages, from the project's root
 * @param text  the file's text
 * @param schema  one row
 * @param list  where in the document the list stands; empty for a file that is a list
 * @param others  the other lists of the document, for whoever is to tell of what is none of them
 */
export function readRows<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  list: FieldPath = [],
  others: readonly string[] = [],
): ReadRows<z.infer<Schema>> {
  const faults: Fault[] = [];
  const rows: Located<z.infer<Schema>>[] = [];
  const faulty: string[] = [];
  let unread = false;
  const lines = new LineCounter();
  const source = text.replace(/^\uFEFF/, '');
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const here = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  faults.push(...findDocumentFaults(file, document, lines, source), ...findFormulas(file, document, lines));
  if (faults.length > 0) return { file, rows, faults, faulty, unread: true };

  const { contents } = document;
  const known = [...list.map(String), ...others];
  // A list that has another name is told as one that is gone.
  if (others.length > 0 && isMap(contents) && known.every((name) => contents.has(name))) {
    for (const { key } of contents.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (known.includes(name)) continue;
      const start = here(isNode(key) && key.range ? key.range[0] : 0);
      const said = says('unknown-field', name, '', known);
      faults.push({ file, ...start, record: 'the file', field: name, ...said, meant: nearest(name, known) });
    }
  }

  const sequence: unknown = list.length === 0 ? document.contents : document.getIn(list, true);
  if (!isSeq(sequence)) {
    const start = isNode(sequence) && sequence.range ? here(sequence.range[0]) : { line: 1, column: 1 };
    const came = isNode(sequence) ? showValue(sequence.toJS(document)) : 'nothing';
    faults.push({
      file,
      ...start,
      record: list.join('.') || 'the file',
      field: '',
      ...says('not-a-list', came),
    });
    return { file, rows, faults, faulty, unread: true };
  }

  sequence.items.forEach((item, index) => {
    if (!isMap(item)) {
      const start = isNode(item) && item.range ? here(item.range[0]) : { line: 1, column: 1 };
      const came = isNode(item) ? showValue(item.toJS(document)) : 'nothing';
      faults.push({ file, ...start, record: `record ${index + 1}`, field: '', ...says('not-a-record', came) });
      unread = true;
      return;
    }
    const at = (path: FieldPath) => here(offsetOf(item, path));
    const value: unknown = item.toJS(document);
    const record = labelOf(value, index);
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) {
      rows.push({ row: parsed.data, at });
      return;
    }
    const found = parsed.error.issues.flatMap((issue) => faultsOf(issue, { file, record, at, value, schema }));
    faulty.push(record);
    unread ||= found.some(({ field }) => field === 'id');
    faults.push(...found);
  });
  return { file, rows, faults, faulty, unread };
}

/** Offset of the deepest part of the path that exists in the record. */
function offsetOf(item: Node, path: FieldPath): number {
  let node: unknown = item;
  let offset = item.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((entry) => isScalar(entry.key) && entry.key.value === step);
      if (!pair) break;
      const key: unknown = pair.key;
      if (isNode(pair.value) && pair.value.range) offset = pair.value.range[0];
      else if (isNode(key) && key.range) offset = key.range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isNode(node) && node.range) offset = node.range[0];
    } else break;
  }
  return offset;
}

function labelOf(value: unknown, index: number): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id !== '' ? id : `record ${index + 1}`;
}
