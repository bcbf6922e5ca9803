import type { Field } from './field.ts';
import { KINDS, type Kind, whatOf } from './kinds.ts';

const width = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));

/** How many values are listed before only what they are is told. */
const ENOUGH = 20;

/** What a field's schema says of it, without what only an editor of YAML has to know. */
const aboutOf = ({ about }: Field) => about.replace(/^In quotation marks: .*/, '');

/** What can stand in a field, in words. */
export function allowedOf({ among, of, holds, list }: Field): string {
  if (holds === 'number') return 'a number';
  if (holds === 'date') return 'a date such as 2025-09-04, 2025-09 or 2025';
  if (among === undefined) return 'words';
  if (holds === 'mark') return among.join();
  if (of !== undefined) return list ? `ids of ${of}` : `an id of ${of}`;
  return among.length > ENOUGH ? 'a name' : `${list ? 'any' : 'one'} of ${among.join(', ')}`;
}

/** What a field is and what can stand in it, in one line. */
export function describeField(field: Field): string {
  const about = aboutOf(field);
  const allowed = allowedOf(field);
  if (about === '') return allowed;
  return allowed === 'words' || field.holds === 'mark'
    ? about
    : `${about} ${allowed[0]?.toUpperCase()}${allowed.slice(1)}.`;
}

/** Fields under one another, each by its flag. */
export function listFields(fields: readonly Field[]): string {
  const wide = width(fields.map(({ flag }) => flag));
  return fields.map((field) => `  ${field.flag.padEnd(wide)}  ${describeField(field)}`).join('\n');
}

/** How the command is used. */
export function usage(): string {
  const wide = width(KINDS);
  return `Usage: npm run new -- <kind> [--dry-run] [flags]

${KINDS.map((kind) => `  ${kind.padEnd(wide)}  ${whatOf(kind)}`).join('\n')}

On a terminal it asks for what no flag gives. npm run new -- <kind> --help lists the flags.
`;
}

/** The flags of a kind. */
export function help(kind: Kind, fields: readonly Field[]): string {
  const required = fields.filter((field) => field.required && field.only === undefined && field.first === undefined);
  const others = fields.filter((field) => !required.includes(field));
  return `npm run new -- ${kind}: ${whatOf(kind)}

Required, where it does not follow from what is known:
${listFields(required)}
${others.length === 0 ? '' : `\nMay be left out, or depends on another:\n${listFields(others)}\n`}
  --dry-run shows what would be written.
`;
}
