import type { Texts } from '../../data/texts.ts';
import { addedLines } from './added-lines.ts';
import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import { nextOf } from './next.ts';
import type { Plan } from './plan.ts';
import { type Row, textAt, valueAt } from './row.ts';

const addedTo = ({ texts }: Plan, content: Texts, file: string) =>
  addedLines(content.get(file) ?? '', texts.get(file) ?? '');

/** Every line that would be added, below its file. */
export function describePlan(plan: Plan, content: Texts): string {
  return [...plan.texts.keys()]
    .map((file) => {
      const lines = addedTo(plan, content, file);
      const shown = lines.map(({ line, text }) => `  ${String(line).padStart(5)} + ${text}`.trimEnd());
      return [file, ...shown].join('\n');
    })
    .join('\n\n');
}

/** Where the new record begins, and where the other lines of a plan are. */
function placesOf(plan: Plan, content: Texts): string[] {
  const own = addedTo(plan, content, plan.file).find(({ text }) => text === plan.begins);
  const others = [...plan.texts.keys()].filter((file) => file !== plan.file);
  return [
    `${plan.file}:${own?.line ?? 1}`,
    ...others.map((file) => `${file}:${addedTo(plan, content, file)[0]?.line ?? 1}`),
  ];
}

const isThere = (row: Row, { name }: Field) => {
  const value = valueAt(row, name);
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};

/**
 * What was written, and what comes next.
 *
 * @param notGiven  fields that nobody gave: what follows for them is told
 */
export function describeDone(kind: Kind, row: Row, notGiven: readonly Field[], plan: Plan, content: Texts): string {
  const [own, ...others] = placesOf(plan, content);
  const name = textAt(row, 'id') || textAt(row, 'slug') || textAt(row, 'kind');
  const completed = notGiven.filter((field) => isThere(row, field));
  return [
    `${own}  ${kind} ${name}`.replace(/ correction correction$/, ' correction'),
    ...others,
    ...(completed.length === 0 ? [] : ['completed:']),
    ...completed.map((field) => `  ${field.name}: ${String(valueAt(row, field.name))}`),
    'next:',
    ...plan.leftOver.map(({ file, line }) => `  add to ${file}: ${line.trim()}`),
    ...nextOf(kind, row, plan).map((hint) => `  ${hint}`),
  ].join('\n');
}
