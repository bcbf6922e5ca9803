import { findDuplicates } from '../../data/duplicates.ts';
import { type Fault, showValue } from '../../data/fault.ts';
import { nearest } from '../../data/nearest.ts';
import { readRows } from '../../data/rows.ts';
import type { Field } from './field.ts';
import { fileOf, type Kind, ROWS, schemaOf } from './kinds.ts';
import type { Known } from './known.ts';
import { refuseChapter } from './refuse-chapter.ts';
import { refuseReplaced } from './replaced.ts';
import { type Row, valueAt, withValue } from './row.ts';

/** Why an answer cannot stand. */
export type Refusal = Pick<Fault, 'came' | 'allowed' | 'meant'>;

/** Words in one line, each letter in one piece. Spaces that do not break stay. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** Names are parted by commas or blanks; words could hold either, so that each stands in an answer of its own. */
function parts(field: Field, texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => (field.among === undefined ? [text] : text.split(/[\s,]+/)))
    .filter((one) => one !== '');
}

/** The ways of saying yes and no. */
export const MARKS: Readonly<Record<string, 'true' | 'false'>> = {
  yes: 'true',
  true: 'true',
  no: 'false',
  false: 'false',
};

/** One value; none where a mark is not set. */
function single(field: Field, text: string): unknown {
  if (field.holds === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (field.holds !== 'mark') return text;
  const [value = ''] = field.among ?? [];
  const said = MARKS[text.toLowerCase()] ?? (text === '' ? value : undefined);
  if (said === undefined) return text;
  return said === value ? value === 'true' : undefined;
}

/** The value that was meant by what was typed. What cannot be read stays as it came, for the checks to tell. */
export function readValue(field: Field, texts: readonly string[]): unknown {
  if (field.list) return parts(field, texts.map(tidy)).map((text) => single(field, text));
  return single(field, tidy(texts.join(' ')));
}

/** What is wrong with the value of one field, whatever the rest of its row will be. */
export function refuseValue(kind: Kind, field: Field, row: Row, known: Known): Refusal | undefined {
  const value = valueAt(row, field.name);
  if (field.holds === 'number' && typeof value === 'string')
    return { came: showValue(value), allowed: 'a number in digits, such as 30000 or 0.5' };
  const { among } = field;
  if (field.holds === 'mark' && typeof value === 'string') return { came: showValue(value), allowed: 'yes or no' };
  const unknown = (Array.isArray(value) ? value : [value]).find(
    (one) => !(among ?? [String(one)]).includes(String(one)),
  );
  if (among !== undefined && unknown !== undefined) {
    const allowed = field.of === undefined ? among.join(', ') : `the id of one of the ${field.of}`;
    return { came: showValue(unknown), allowed, meant: meantBy(String(unknown), field, among, known) };
  }
  return schemaRefusal(kind, field, row) ?? tableRefusal(kind, field, row, known);
}

/** The id that was likely meant: of the record that calls itself so, or the nearest. */
function meantBy(text: string, { of }: Field, among: readonly string[], { titles }: Known): string | undefined {
  const called = (id: string) => titles.get(id)?.toLowerCase() === text.toLowerCase();
  return (of === undefined ? undefined : among.find(called)) ?? nearest(text, among);
}

/** By the schema of the record, in the words of its faults; those of fields that are still to come do not count. */
function schemaRefusal(kind: Kind, { name }: Field, row: Row): Refusal | undefined {
  const schema = schemaOf(kind);
  if (schema.shape[name.replace(/\..*/, '')] === undefined) return undefined;
  // JSON is YAML: the row goes the way that a file goes.
  const { faults } = readRows('', JSON.stringify([row]), schema);
  return faults.find(({ field }) => field === name || field.startsWith(`${name}.`));
}

/** By what is there already: an id, an address and a place of its own. */
function tableRefusal(kind: Kind, { name }: Field, row: Row, known: Known): Refusal | undefined {
  if (kind === 'chapter') return refuseChapter(name, row, known);
  if (name === 'replaces') return refuseReplaced(row, known);
  if (!['id', 'url'].includes(name)) return undefined;
  const { tables } = known;
  const { table } = ROWS[kind];
  const only = withValue({ id: row['id'] ?? '' }, name, row[name]);
  const entry = { row: only as never, at: () => ({ line: 0, column: 0 }) };
  const grown = { ...tables, [table]: { ...tables[table], rows: [...tables[table].rows, entry] } };
  return findDuplicates(grown).find(
    ({ file, record, field }) => file === fileOf(table) && record === only['id'] && field === name,
  );
}
