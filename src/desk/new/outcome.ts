import type { ContentFiles } from '../../data/content-files.ts';
import { describeFault, type Fault } from '../../data/fault.ts';
import { CARDS_FILE } from './chapter-files.ts';
import type { RefusedField } from './conclude.ts';
import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import { addedLines, type Plan } from './plan.ts';
import { replacedIds } from './replaced.ts';
import { type Row, textAt, valueAt } from './row.ts';
import { listFields } from './told.ts';
import { describeRefusal } from './value.ts';

/** The text of a file, empty where there is none yet. */
const textOf = (content: ContentFiles, file: string) =>
  file.endsWith('.mdx') && !content.paths.includes(file) ? '' : content.read(file);

/** The number of the line by which the new record begins. */
function lineOf({ file, begins, texts }: Plan, content: ContentFiles): number {
  const added = addedLines(textOf(content, file), texts.get(file) ?? '');
  return added.find(({ text }) => text === begins)?.line ?? 1;
}

/** Every line that would be added, below its file. */
export function describePlan({ texts }: Plan, content: ContentFiles): string {
  return [...texts]
    .map(([file, text]) => {
      const lines = addedLines(textOf(content, file), text);
      const shown = lines.map((added) => `  + ${added.text}`.trimEnd());
      return `${file}:${lines[0]?.line ?? 1}\n${shown.join('\n')}`;
    })
    .join('\n\n');
}

/** What comes next, by kind. */
function nextOf(kind: Kind, row: Row, { uncited }: Plan): string[] {
  const id = textAt(row, 'id');
  switch (kind) {
    case 'source':
      return [
        ...(uncited ? ['nothing cites it yet, which npm run check tells as a fault until something does'] : []),
        `cite it: <Cite id="${id}" /> in prose, or ${id} in the sources of a row`,
      ];
    case 'position': {
      if (valueAt(row, 'update.why') !== undefined) return [];
      const ids = [id, ...replacedIds(row)].join(',');
      const as = replacedIds(row).length > 0 ? 'change' : 'addition';
      return [`say so in the updates: npm run new -- correction --kind ${as} --records ${ids}`];
    }
    case 'event':
      return ['it stands on the timeline and on the pages of its actors'];
    case 'figure':
      return [`print it in prose: <Fig id="${id}" />`];
    case 'claim':
      return [`set it beside the record in its chapter: <Versus claims="${id}">`];
    case 'correction':
      return [];
    case 'chapter':
      return ['write it', `see whether the piece of its card is the right one: ${CARDS_FILE}`];
  }
}

/**
 * What was written, and what comes next.
 *
 * @param completed  fields that nobody gave: what follows for them is told
 */
export function describeDone(
  kind: Kind,
  row: Row,
  completed: readonly Field[],
  plan: Plan,
  content: ContentFiles,
): string {
  const name = textAt(row, 'id') || textAt(row, 'slug') || textAt(row, 'date');
  const shown = completed
    .filter((field) => holds(row, field))
    .map((field) => `${field.name} ${String(valueAt(row, field.name))}`);
  const others = [...plan.texts.keys()].filter((file) => file !== plan.file);
  return [
    `${plan.file}:${lineOf(plan, content)}  ${kind} ${name}`,
    ...others.map((file) => `${file}:${addedLines(textOf(content, file), plan.texts.get(file) ?? '')[0]?.line ?? 1}`),
    ...(shown.length === 0 ? [] : [`completed: ${shown.join(', ')}`]),
    ...plan.leftOver.map(({ file, line }) => `add to ${file}: ${line.trim()}`),
    ...nextOf(kind, row, plan).map((hint) => `next: ${hint}`),
    'next: npm run check',
  ].join('\n');
}

const holds = (row: Row, { name }: Field) => {
  const value = valueAt(row, name);
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};

/** Flags that are missing, each with what it is. */
export function describeMissing(kind: Kind, missing: readonly Field[]): string {
  const head = missing.length === 1 ? '1 flag is missing' : `${missing.length} flags are missing`;
  return `npm run new -- ${kind}: ${head}\n\n${listFields(missing)}\n`;
}

/** Values that cannot stand, each below its flag. */
export function describeRefused(refused: readonly RefusedField[]): string {
  const told = refused.map(({ field, refusal }) => `${field.flag}\n${describeRefusal(refusal)}`);
  return `Nothing is written.\n\n${told.join('\n\n')}\n`;
}

/** Faults that the content would have. */
export function describeFaults(faults: readonly Fault[]): string {
  return `Nothing is written: with it the check would find\n\n${faults.map(describeFault).join('\n\n')}\n`;
}
