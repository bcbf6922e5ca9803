import { type Fault, quoteLines } from '../../data/fault.ts';
import { filled } from './complete.ts';
import type { Field } from './field.ts';
import { fileOf, type Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { type Plan, planNew } from './plan.ts';
import { type Row, textAt, valueAt } from './row.ts';
import { type Refusal, refuseValue } from './value.ts';

/** Values that cannot stand, each with its field. */
export interface RefusedField {
  field: Field;
  refusal: Refusal;
}

/** What comes of a row that is complete. */
export interface Conclusion {
  plan: Plan;
  /** The row as it is written. */
  row: Row;
  /** What the checks would find, with the lines as they would stand in the files. */
  faults: readonly Fault[];
  /** The fields that the faults are about. */
  about: readonly Field[];
}

/** The values that cannot stand, field by field. */
export function refusedFields(kind: Kind, fields: readonly Field[], row: Row, known: Known): RefusedField[] {
  return fields.flatMap((field) => {
    const refusal = valueAt(row, field.name) === undefined ? undefined : refuseValue(kind, field, row, known);
    return refusal === undefined ? [] : [{ field, refusal }];
  });
}

/** Puts a complete row into the content as it is now, in memory, and holds all of it against the checks. */
export function conclude(kind: Kind, fields: readonly Field[], answered: Row, known: Known): Conclusion {
  const row = filled(fields, answered);
  const plan = planNew(kind, row, known);
  const textOf = (file: string) => plan.texts.get(file);
  const about = fields.filter((field) => plan.faults.some((fault) => isAbout(fault, field, plan, row)));
  return { plan, row, faults: quoteLines(plan.faults, textOf), about };
}

/** True if a fault speaks of what was answered for a field. */
function isAbout(fault: Fault, { name }: Field, plan: Plan, row: Row): boolean {
  const holds = (field: string) => fault.field === field || fault.field.startsWith(`${field}.`);
  if (fault.file === fileOf('updates') && plan.file !== fault.file)
    return name.startsWith('update.') && holds(name.replace('update.', ''));
  if (fault.file !== plan.file) return false;
  if (fault.file.endsWith('.mdx') && fault.record !== 'front matter') return ['lede', 'points'].includes(name);
  const own = textAt(row, 'id');
  return (own === '' || fault.record === own) && holds(name);
}
