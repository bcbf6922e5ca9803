import type { Said } from '../faults/table.ts';

/** What zod tells when a rule between the fields of a record is broken: its words, and its code beside them. */
export function rule({ code, allowed }: Said): { message: string; params: { code: string } } {
  return { message: allowed, params: { code } };
}
