import { CHARTS } from '../data/charts.ts';
import { addDerivedFigures, DERIVED } from '../data/derived.ts';
import { type LocatedTables, plainTables } from '../data/parse.ts';
import type { ReadRows } from '../data/rows.ts';
import type { Place } from './place.ts';

/** What has a name of its own: a row of a table, or a figure of the site. */
export interface Target {
  table: keyof LocatedTables | 'charts';
  id: string;
}

export const isSame = (a: Target, b: Target): boolean => a.table === b.table && a.id === b.id;

/** A thing with a name, and where it is written. */
export interface Named extends Target {
  /** None for what no editor writes: a count of records, a figure of the site. */
  at: Place | undefined;
  /** What it calls itself, or what it says. */
  title: string;
}

/** What one row of a table is called in a sentence. */
export const KINDS: Readonly<Record<Target['table'], string>> = {
  sources: 'source',
  actors: 'actor',
  positions: 'position',
  figures: 'number',
  events: 'event',
  quotes: 'quotation',
  claims: 'claim',
  promises: 'promise',
  nodes: 'condition',
  edges: 'edge',
  places: 'place',
  rungs: 'step',
  layers: 'layer',
  phrases: 'phrase',
  terms: 'term',
  unknowns: 'question',
  updates: 'update',
  moved: 'moved address',
  series: 'series',
  airAttacks: 'month',
  aid: 'donor',
  charts: 'figure of the site',
};

/** The fields that tell best what a row is, best first. */
const TITLES = [
  'title',
  'name',
  'term',
  'label',
  'question',
  'summary',
  'statement',
  'text',
  'what',
  'gap',
  'publisher',
];

function titleOf(row: object): string {
  const fields = row as Record<string, unknown>;
  const [title] = TITLES.map((name) => fields[name]).filter((value) => typeof value === 'string');
  return title ?? '';
}

/** Everything that has a name, in the order of the tables. */
export function allNamed(tables: LocatedTables): Named[] {
  const rows = Object.entries(tables).flatMap(([table, read]: [string, ReadRows<object>]) =>
    read.rows.flatMap(({ row, at }): Named[] => {
      const { id } = row as { id?: string };
      if (id === undefined) return [];
      return [{ table: table as keyof LocatedTables, id, at: { file: read.file, ...at(['id']) }, title: titleOf(row) }];
    }),
  );
  const counted = addDerivedFigures(plainTables(tables)).figures.filter(({ group }) => group === DERIVED);
  return [
    ...rows,
    ...counted.map(({ id, label }): Named => ({ table: 'figures', id, at: undefined, title: label })),
    ...CHARTS.map((id): Named => ({ table: 'charts', id, at: undefined, title: '' })),
  ];
}
