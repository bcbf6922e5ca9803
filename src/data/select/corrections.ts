import type { Tables } from '../parse.ts';
import { type AddressedUpdate, updatesByDate } from './updates.ts';

/** The corrections that name a record, newest first. */
export function correctionsOf(tables: Tables, id: string): readonly AddressedUpdate[] {
  return updatesByDate(tables).filter(({ kind, records }) => kind === 'correction' && records.includes(id));
}
