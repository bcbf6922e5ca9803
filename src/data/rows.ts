import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { findDocumentFaults } from './document-faults.ts';
import { type Fault, showValue } from './fault.ts';
import { findFormulas } from './formulas.ts';
import { nearest } from './nearest.ts';

/** A path into a record: field names and list places. */
export type FieldPath = readonly (string | number)[];

/** A row that kept its place in the file, so that later checks can point at it. */
export interface Located<Row> {
  row: Row;
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

/**
 * Reads a YAML list of records and checks each against its schema.
 * Pure: takes the text, reports every fault with its line, never throws on bad content.
 *
 * @param file  path for messages, from the project's root
 * @param text  the file's text
 * @param schema  one row
 * @param list  where in the document the list stands; empty for a file that is a list
 */
export function readRows<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  list: FieldPath = [],
): ReadRows<z.infer<Schema>> {
  const faults: Fault[] = [];
  const rows: Located<z.infer<Schema>>[] = [];
  const faulty: string[] = [];
  let unread = false;
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const here = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  faults.push(...findDocumentFaults(file, document, lines), ...findFormulas(file, document, lines));
  if (faults.length > 0) return { file, rows, faults, faulty, unread: true };

  const sequence: unknown = list.length === 0 ? document.contents : document.getIn(list, true);
  if (!isSeq(sequence)) {
    const start = isNode(sequence) && sequence.range ? here(sequence.range[0]) : { line: 1, column: 1 };
    const came = isNode(sequence) ? showValue(sequence.toJS(document)) : 'nothing';
    faults.push({
      file,
      ...start,
      record: list.join('.') || 'the file',
      field: '',
      came,
      allowed: 'a list of records',
    });
    return { file, rows, faults, faulty, unread: true };
  }

  sequence.items.forEach((item, index) => {
    if (!isMap(item)) {
      const start = isNode(item) && item.range ? here(item.range[0]) : { line: 1, column: 1 };
      const came = isNode(item) ? showValue(item.toJS(document)) : 'nothing';
      faults.push({ file, ...start, record: `record ${index + 1}`, field: '', came, allowed: 'a record with fields' });
      unread = true;
      return;
    }
    const at = (path: FieldPath) => here(offsetOf(item, path));
    const value: unknown = item.toJS(document);
    const record = nameOf(value, index);
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

function nameOf(value: unknown, index: number): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id !== '' ? id : `record ${index + 1}`;
}

interface IssueContext {
  file: string;
  record: string;
  at: Located<unknown>['at'];
  value: unknown;
  schema: z.ZodType;
}

function faultsOf(issue: z.core.$ZodIssue, context: IssueContext): Fault[] {
  const { file, record, at, value } = context;
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const field = path.join('.');
  const base = { file, record, field, ...at(path) };
  const input = path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)?.[step], value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsOf(context.schema, path);
      return issue.keys.map((key) => ({
        ...base,
        ...at([...path, key]),
        field: [...path, key].join('.'),
        came: `a field "${key}"`,
        allowed: known.length > 0 ? `the fields ${known.join(', ')}` : 'no such field',
        meant: nearest(key, known),
      }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const meant = typeof input === 'string' ? nearest(input, allowed) : undefined;
      return [{ ...base, came: showValue(input), allowed: allowed.join(', '), meant }];
    }
    case 'invalid_union': {
      const allowed = 'options' in issue ? issue.options.map(String) : [];
      const meant = typeof input === 'string' ? nearest(input, allowed) : undefined;
      return [{ ...base, came: showValue(input), allowed: allowed.join(', ') || issue.message, meant }];
    }
    case 'invalid_type':
      return [{ ...base, came: showValue(input), allowed: typeWords(issue.expected) }];
    case 'invalid_format':
      return [{ ...base, came: showValue(input), allowed: formatWords(issue) }];
    case 'too_big':
    case 'too_small':
    case 'custom':
      return [{ ...base, came: showValue(input), allowed: issue.message }];
    default:
      return [{ ...base, came: showValue(input), allowed: issue.message }];
  }
}

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.format === 'url' ? 'an address that begins with https:// or http://' : issue.message;
}

function typeWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (put numbers and dates in quotation marks)',
    number: 'a number, without quotation marks',
    array: 'a list',
    object: 'a record with fields',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

/** The names of the fields that a schema has at a path, as far as it is made of records and lists. */
function fieldsOf(schema: z.ZodType, path: FieldPath): string[] {
  interface Definition {
    type: string;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
  }
  let inner: z.ZodType | undefined = schema;
  const definition = () => (inner as unknown as { def?: Definition } | undefined)?.def;
  const unwrap = () => {
    while (definition()?.innerType) inner = definition()?.innerType;
  };
  for (const step of path) {
    unwrap();
    inner = typeof step === 'number' ? definition()?.element : definition()?.shape?.[step];
  }
  unwrap();
  return Object.keys(definition()?.shape ?? {});
}
