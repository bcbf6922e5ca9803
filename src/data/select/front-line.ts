import type { Tables } from '../parse.ts';
import type { Figure } from '../schema/figure.ts';
import { recordById } from './record.ts';

/** The lengths given for the front line, shortest first. They are rival readings and are never averaged. */
export function frontLengths(tables: Tables): readonly Figure[] {
  return tables.figures
    .filter((row) => row.group === 'front-line' && row.value !== undefined)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
}

/** The force that was to be kept in place, and all who would have been needed to relieve it in turn. */
export const ROTATION = { inPlace: 'force-64k', inAll: 'force-256k' } as const;

/** The share of all soldiers needed that is in place at once, in whole percent, by the allies' reckoning on record. */
export function shareInPlace(tables: Tables): number {
  const sizeOf = (id: string) => recordById(tables.figures, id).value ?? Number.NaN;
  return Math.round((sizeOf(ROTATION.inPlace) / sizeOf(ROTATION.inAll)) * 100);
}
