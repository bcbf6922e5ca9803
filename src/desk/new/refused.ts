import { describeFault, describeSaid, type Fault } from '../../data/fault.ts';
import type { RefusedField } from './conclude.ts';
import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import { listFields } from './told.ts';

/** Flags that are missing, each with what it is. */
export function describeMissing(kind: Kind, missing: readonly Field[]): string {
  const head = missing.length === 1 ? '1 flag is missing' : `${missing.length} flags are missing`;
  return `npm run new -- ${kind}: ${head}\n\n${listFields(missing)}\n`;
}

/** Values that cannot stand, each below its flag. */
export function describeRefused(refused: readonly RefusedField[]): string {
  const told = refused.map(({ field, refusal }) => `${field.flag}\n${describeSaid(refusal)}`);
  return `Nothing is written.\n\n${told.join('\n\n')}\n`;
}

/** Faults that the content would have. */
export function describeFaults(faults: readonly Fault[]): string {
  return `Nothing is written: with it the check would find\n\n${faults.map(describeFault).join('\n\n')}\n`;
}
