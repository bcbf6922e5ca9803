import { isMap, isScalar, parseDocument, Scalar } from 'yaml';
import { rewriteScalar } from '../copydesk/scalar.ts';
import type { Field } from './field.ts';
import type { Row } from './row.ts';

/** How many of a field's values a file writes in which way. */
export type Manner = ReadonlyMap<string, Readonly<Partial<Record<string, number>>>>;

/** A list and a text in quotation marks stand in one line up to here; then a list is broken and a text folded. */
const WIDTH = 112;

/** What can stand without quotation marks where the file writes the field so. */
const NAME = /^[\w-]+$/;

/** Words that readers of an older YAML take for true or false. */
const OLD_WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** How a file writes its rows: what stands in quotation marks, what is folded. */
export function mannerOf(text: string): Manner {
  const found = new Map<string, Partial<Record<string, number>>>();
  const document = parseDocument(text, { prettyErrors: false });
  const items: unknown[] = (document.contents as { items?: unknown[] } | null)?.items ?? [];
  for (const item of items) {
    if (!isMap(item)) continue;
    for (const { key, value } of item.items) {
      if (!isScalar(key) || !isScalar(value)) continue;
      const counts = found.get(String(key.value)) ?? {};
      counts[value.type ?? ''] = (counts[value.type ?? ''] ?? 0) + 1;
      found.set(String(key.value), counts);
    }
  }
  return found;
}

const scalar = (style: Scalar.Type, text: string, inBrackets = false, source = '') =>
  rewriteScalar({ style, source, inBrackets, lineEnd: '\n' }, text);

/** A name without quotation marks where every reader takes it for that name. */
function plain(text: string, inBrackets: boolean): string {
  const safe = /^[a-z]/i.test(text) && !OLD_WORDS.test(text);
  return scalar(safe ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE, text, inBrackets);
}

const isName = (field: Field | undefined) => field?.among !== undefined || field?.name === 'id';

/** A value that stands within another or in a line of its own. */
function inline(value: unknown, name: string, fields: readonly Field[]): string {
  const field = fields.find((one) => one.name === name);
  if (Array.isArray(value)) return `[${value.map((one) => inline(one, name, fields)).join(', ')}]`;
  if (typeof value === 'string') return isName(field) ? plain(value, true) : scalar(Scalar.QUOTE_DOUBLE, value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = Object.entries(value).map(([key, one]) => `${key}: ${inline(one, `${name}.${key}`, fields)}`);
  return `{ ${inner.join(', ')} }`;
}

/** The lines of one field. */
function linesOf(key: string, value: unknown, fields: readonly Field[], manner: Manner): string[] {
  const { PLAIN = 0, QUOTE_DOUBLE = 0, BLOCK_FOLDED = 0 } = manner.get(key) ?? {};
  if (typeof value === 'string') {
    const field = fields.find((one) => one.name === key);
    const others = QUOTE_DOUBLE + BLOCK_FOLDED;
    const named = PLAIN + others > 0 ? PLAIN > others && NAME.test(value) : isName(field);
    if (named) return [`${key}: ${plain(value, false)}`];
    const line = `${key}: ${scalar(Scalar.QUOTE_DOUBLE, value)}`;
    if (BLOCK_FOLDED === 0 || line.length + 2 <= WIDTH) return [line];
    return `${key}: ${scalar(Scalar.BLOCK_FOLDED, value, false, '>-\n    x')}`.split('\n');
  }
  const line = `${key}: ${inline(value, key, fields)}`;
  if (!Array.isArray(value) || line.length + 2 <= WIDTH) return [line];
  return [`${key}:`, ...value.map((one) => `    - ${inline(one, key, fields)}`)];
}

/**
 * The fields of a record as the file would write them, one line or more for each.
 *
 * @param fields  of its schema, in the order in which they are written
 */
export function sourceOfFields(row: Row, fields: readonly Field[], manner: Manner): string[] {
  const keys = new Set(fields.map(({ name }) => name.replace(/\..*/, '')));
  return [...keys].flatMap((key) => (row[key] === undefined ? [] : linesOf(key, row[key], fields, manner)));
}

/** A row of a list of records. */
export function sourceOfRow(row: Row, fields: readonly Field[], manner: Manner): string {
  return sourceOfFields(row, fields, manner)
    .map((line, index) => (index === 0 ? `- ${line}` : /^ {4}/.test(line) ? line : `  ${line}`))
    .join('\n');
}
