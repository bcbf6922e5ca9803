import { DERIVED } from '../../data/derived.ts';
import { textOf } from '../../data/texts.ts';
import { entriesOf } from '../../i18n/entries.ts';
import { WORDS_FILE } from '../../mdx/check-files.ts';
import { headSchema, tableSchema } from '../schemas/json-schema.ts';
import { type Field, fieldsOf, plainField } from './field.ts';
import { type Kind, ROWS } from './kinds.ts';
import type { Known } from './known.ts';

/** What is asked for beyond the schema. It stands in other places than the row. */
const MORE: Readonly<Partial<Record<Kind, readonly Field[]>>> = {
  chapter: [
    plainField('slug', true, 'Its address, and the name that records use: small letters and hyphens.'),
    plainField('lede', true, 'The first paragraph: what the chapter says, in two or three sentences.'),
    {
      ...plainField('points', false, 'The chapter in short: three to five sentences.'),
      list: true,
    },
  ],
  figure: [
    plainField(
      'inPicture',
      false,
      'The words beside its mark in the picture of the numbers in the debate: who said so.',
    ),
  ],
  position: [
    {
      ...plainField('replaces', false, 'Records whose place it takes: each gets its date as `until`.'),
      list: true,
      of: 'positions',
    },
    plainField('update.why', false, 'Why the record was added: with it a row of content/data/updates.yaml is written.'),
    plainField('update.what', false, 'What that row says of the change.'),
  ],
};

/** What an id is, where its schema does not say. */
const ID = 'The name by which records and prose call it, for good: small letters, digits and hyphens.';

/** Everything that is asked for, an id last: it follows from the rest. */
export function fieldsFor(kind: Kind, { tables, content }: Known): Field[] {
  // Nobody who makes a record is asked when to look at it again: that is for who reads it.
  const asked = schemaFields(kind, tables)
    .filter(({ name }) => name !== 'reviewBy')
    .map((field) => (kind === 'figure' && field.name === 'group' ? { ...field, among: groupsIn(content) } : field));
  const fields = [...asked, ...moreFields(kind, tables)];
  const ids = fields.filter(({ name }) => name === 'id');
  return [...fields.filter((field) => !ids.includes(field)), ...ids.map((id) => ({ ...id, about: id.about || ID }))];
}

/** The sets of figures for which there are words; any, where there are none. What is counted is made by no row. */
function groupsIn(content: Known['content']): Field['among'] {
  const families = [...entriesOf(textOf(content, WORDS_FILE)).entries.keys()].map((key) => key.split('.'));
  const groups = families.flatMap(([family, group]) =>
    family === 'group' && group !== undefined && group !== DERIVED ? [group] : [],
  );
  return groups.length > 0 ? groups : undefined;
}

/** The fields of the record itself, in the order in which they are written. */
export function schemaFields(kind: Kind, tables: Known['tables']): Field[] {
  if (kind === 'chapter') return fieldsOf(headSchema('chapter', tables));
  const { items, definitions } = tableSchema(`${ROWS[kind].table}.yaml`, tables);
  return fieldsOf(items ?? {}, definitions);
}

function moreFields(kind: Kind, { positions }: Known['tables']): Field[] {
  const ids = positions.rows.map(({ row }): string => row.id);
  return (MORE[kind] ?? []).map((field) => (field.of === 'positions' ? { ...field, among: ids } : field));
}
