import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { openPositions } from './replaced.ts';
import { type Row, textAt, valueAt } from './row.ts';

/** Whether a field must be given, may be given, or has no place in this row. */
export type Need = 'required' | 'optional' | 'no';

/** What one field of a row asks of another, by kind: the schemas say it in words alone. */
const RULES: { [Name in Kind]?: Readonly<Record<string, (row: Row, known: Known) => Need>> } = {
  source: { note: (row) => (row['url'] === undefined ? 'required' : 'optional') },
  position: {
    refused: (row) => (row['level'] === 'ruled-out' ? 'required' : 'no'),
    replaces: (row, known) => (openPositions(row, known).length > 0 ? 'optional' : 'no'),
    'update.why': (row) => (valueAt(row, 'update.what') === undefined ? 'optional' : 'required'),
    'update.what': (row) => (valueAt(row, 'update.why') === undefined ? 'no' : 'required'),
  },
  figure: {
    value: (row) => (given(row, 'low', 'high', 'said') ? 'no' : 'optional'),
    low: (row) => (given(row, 'value', 'said') ? 'no' : given(row, 'high') ? 'required' : 'optional'),
    high: (row) => (given(row, 'value', 'said') ? 'no' : given(row, 'low') ? 'required' : 'optional'),
    said: (row) => (given(row, 'value', 'low', 'high') ? 'no' : 'required'),
    reading: (row) => (given(row, 'rivals') ? 'required' : 'no'),
    inPicture: (row) => (row['group'] === 'force-size' && row['plot'] === undefined ? 'required' : 'no'),
  },
  claim: {
    actors: () => 'optional',
    sources: (row) => (['article-only', 'judgement'].includes(textAt(row, 'verdict')) ? 'optional' : 'required'),
  },
  quote: { translation: (row) => (row['language'] === 'en' ? 'no' : 'required') },
  question: { records: () => 'optional' },
  correction: { records: (row) => (row['kind'] === 'correction' ? 'required' : 'optional') },
};

const given = (row: Row, ...names: readonly string[]) => names.some((name) => row[name] !== undefined);

/** Whether a field must be given, with what is known of its row so far. */
export function needOf(kind: Kind, field: Field, row: Row, known: Known): Need {
  const rule = RULES[kind]?.[field.name];
  if (rule !== undefined) return rule(row, known);
  if (field.only !== undefined && valueAt(row, field.only.name) !== field.only.value) return 'no';
  if (field.first === field.name) return 'optional';
  if (field.first !== undefined && valueAt(row, field.first) === undefined) return 'no';
  return field.required ? 'required' : 'optional';
}
