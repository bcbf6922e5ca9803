import type { LocatedTables } from './parse.ts';
import type { FieldPath } from './rows.ts';

/** A table whose rows have ids that other records may name. */
export type Table = Exclude<keyof LocatedTables, 'airAttacks' | 'aid' | 'updates' | 'moved'>;

/** What a field refers to: the table whose ids it holds. A path step of `*` walks through a list. */
export interface Reference {
  table: keyof LocatedTables;
  path: readonly string[];
  to: Table;
}

const SOURCES_OF: readonly [keyof LocatedTables, readonly string[]][] = [
  ['actors', ['summits', '*', 'sources', '*']],
  ['positions', ['sources', '*']],
  ['figures', ['sources', '*']],
  ['events', ['sources', '*']],
  ['quotes', ['sources', '*']],
  ['claims', ['sources', '*']],
  ['promises', ['stages', '*', 'sources', '*']],
  ['promises', ['state', 'sources', '*']],
  ['edges', ['sources', '*']],
  ['places', ['sources', '*']],
  ['places', ['coordSources', '*']],
  ['rungs', ['sources', '*']],
  ['layers', ['sources', '*']],
  ['phrases', ['readings', '*', 'sources', '*']],
  ['phrases', ['clarified', '*', 'sources', '*']],
  ['phrases', ['article', 'sources', '*']],
  ['terms', ['sources', '*']],
  ['unknowns', ['sources', '*']],
  ['series', ['sources', '*']],
];

/** Every field of a table that names a record of another. */
export const REFERENCES: readonly Reference[] = [
  ...SOURCES_OF.map(([table, path]): Reference => ({ table, path, to: 'sources' })),
  { table: 'positions', path: ['actor'], to: 'actors' },
  { table: 'positions', path: ['quote'], to: 'quotes' },
  { table: 'figures', path: ['rivals', '*'], to: 'figures' },
  { table: 'events', path: ['actors', '*'], to: 'actors' },
  { table: 'events', path: ['places', '*'], to: 'places' },
  { table: 'events', path: ['quote'], to: 'quotes' },
  { table: 'claims', path: ['actors', '*'], to: 'actors' },
  { table: 'claims', path: ['figures', '*'], to: 'figures' },
  { table: 'promises', path: ['actors', '*'], to: 'actors' },
  { table: 'rungs', path: ['figure'], to: 'figures' },
  { table: 'rungs', path: ['named', '*', 'actor'], to: 'actors' },
  { table: 'layers', path: ['actors', '*'], to: 'actors' },
  { table: 'phrases', path: ['quote'], to: 'quotes' },
  { table: 'phrases', path: ['readings', '*', 'quote'], to: 'quotes' },
  { table: 'phrases', path: ['clarified', '*', 'quote'], to: 'quotes' },
  { table: 'phrases', path: ['article', 'quote'], to: 'quotes' },
  { table: 'nodes', path: ['holders', '*'], to: 'actors' },
  { table: 'nodes', path: ['sameAs'], to: 'nodes' },
  { table: 'edges', path: ['from'], to: 'nodes' },
  { table: 'edges', path: ['to'], to: 'nodes' },
  { table: 'edges', path: ['events', '*'], to: 'events' },
  { table: 'unknowns', path: ['actors', '*'], to: 'actors' },
  { table: 'unknowns', path: ['holders', '*'], to: 'actors' },
];

/** The tables whose records a page can name and lead to. */
export const NAMED_TABLES = ['positions', 'figures', 'claims', 'events', 'promises', 'edges', 'rungs'] as const;

/** A field that names records of several tables, or of any. */
export interface MixedReference {
  table: keyof LocatedTables;
  path: readonly string[];
  /** Those tables; any where it is not set. */
  among?: readonly Table[];
  /** What may stand there. */
  allowed: string;
}

export const MIXED_REFERENCES: readonly MixedReference[] = [
  { table: 'updates', path: ['records', '*'], allowed: 'the id of a record of any table' },
  {
    ...{ table: 'unknowns', path: ['records', '*'], among: NAMED_TABLES },
    allowed: 'the id of a position, a number, a statement, an event, a promise, a condition (an edge) or a step',
  },
];

/** Every value that stands at a path with `*` for list places, with the concrete path to it. */
export function valuesAt(
  value: unknown,
  path: readonly string[],
  walked: FieldPath = [],
): { value: string; path: FieldPath }[] {
  const [step, ...rest] = path;
  if (value === undefined || value === null) return [];
  if (step === undefined) return [{ value: String(value), path: walked }];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((inner: unknown, index) => valuesAt(inner, rest, [...walked, index]));
  }
  return valuesAt((value as Record<string, unknown>)[step], rest, [...walked, step]);
}
