import type { AddressedUpdate } from '../data/select/updates.ts';

/** A part of a value, and whether only one of the two values has it. */
interface Part {
  text: string;
  kind: 'same' | 'other';
}

/** A field of a record that says something else. */
export interface ShownField {
  label: string;
  /** None where there was nothing. */
  from: readonly Part[] | undefined;
  /** None where there is nothing any more. */
  to: readonly Part[] | undefined;
  /** Both fit on one line. */
  short: boolean;
}

/** A record as a reader knows it. */
export interface ShownName {
  name: string;
  place: string | undefined;
}

export interface ShownRecord extends ShownName {
  kind: 'added' | 'withdrawn' | 'changed';
  fields: readonly ShownField[];
  /** The updates that say why. */
  why: readonly AddressedUpdate[];
}

/** Records of one table. */
export interface ShownTable {
  /** The table, and how many of its records. */
  title: string;
  records: readonly ShownRecord[];
}

/** What changed from one frozen date to the next, or to today, in words. */
export interface ShownStep {
  id: string;
  title: string;
  from: string;
  /** None for what has changed since the last date. */
  to: string | undefined;
  /** How much of what. */
  summary: string;
  tables: readonly ShownTable[];
  /** Records that are written otherwise and say the same; none where there is none. */
  respelt: { title: string; records: readonly ShownName[] } | undefined;
  /** Sentences on the form of the tables. */
  form: readonly string[];
}
