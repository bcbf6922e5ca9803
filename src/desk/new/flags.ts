import { nearest } from '../../data/nearest.ts';
import type { Field } from './field.ts';
import { type Row, valueAt, withValue } from './row.ts';
import { MARKS, readValue } from './value.ts';

/** What the words of a command give. */
export interface Given {
  row: Row;
  /** The marks that were answered, and are left out by the answer. */
  left: readonly string[];
  dryRun: boolean;
  help: boolean;
  /** What was not understood, each with the likeliest correction. */
  faults: readonly string[];
}

const OWN = ['--dry-run', '--help'];

/** Reads the words that follow the kind: `--title "…"`, `--title=…`, a mark without a value, a list in one or in several. */
export function readFlags(words: readonly string[], fields: readonly Field[]): Given {
  const faults: string[] = [];
  const texts = new Map<Field, string[]>();
  let index = 0;
  while (index < words.length) {
    const word = words[index] ?? '';
    index += 1;
    if (OWN.includes(word)) continue;
    const [, name = '', inWord] = /^(--[^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const field = fields.find(({ flag, name: own }) => flag === name || `--${own}` === name);
    const next = words[index];
    const apart = inWord === undefined && next !== undefined && !next.startsWith('--') ? next : undefined;
    if (field === undefined) {
      faults.push(name === '' ? strayWord(word) : unknownFlag(name, fields));
      if (apart !== undefined && name !== '') index += 1;
      continue;
    }
    const text =
      inWord ?? (field.holds === 'mark' && MARKS[apart?.toLowerCase() ?? ''] === undefined ? undefined : apart);
    if (inWord === undefined && text !== undefined) index += 1;
    if (text === undefined && field.holds !== 'mark') faults.push(`${field.flag} has no value`);
    const known = texts.get(field) ?? [];
    if (known.length > 0 && !field.list) faults.push(`${field.flag} is given twice`);
    texts.set(field, [...known, text ?? '']);
  }
  const row = [...texts].reduce((so, [field, given]) => withValue(so, field.name, givenValue(field, given)), {} as Row);
  const left = [...texts.keys()]
    .filter(({ name, holds }) => holds === 'mark' && valueAt(row, name) === undefined)
    .map(({ name }) => name);
  return { row, left, dryRun: words.includes('--dry-run'), help: words.includes('--help'), faults };
}

/** An empty text gives nothing: what must be there is then told to be missing. */
function givenValue(field: Field, texts: readonly string[]): unknown {
  const value = readValue(field, texts);
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function strayWord(word: string): string {
  return `${JSON.stringify(word)} belongs to no flag; with npm, flags come after two hyphens: npm run new -- source --title "…"`;
}

function unknownFlag(name: string, fields: readonly Field[]): string {
  const known = [...fields.map(({ flag }) => flag), ...OWN];
  const meant = nearest(name, known);
  return `there is no flag ${name}${meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`}`;
}
