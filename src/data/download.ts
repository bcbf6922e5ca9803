import { writeCsv } from './csv.ts';
import type { Tables } from './parse.ts';

/** The tables that can be downloaded, by the name of their file. */
export const DOWNLOADS = {
  sources: 'sources',
  actors: 'actors',
  positions: 'positions',
  figures: 'figures',
  events: 'events',
  quotes: 'quotes',
  claims: 'claims',
  promises: 'promises',
  'condition-nodes': 'nodes',
  'condition-edges': 'edges',
  places: 'places',
  rungs: 'rungs',
  layers: 'layers',
  anatomy: 'phrases',
  terms: 'terms',
  updates: 'updates',
  series: 'series',
  'air-attacks': 'airAttacks',
  'aid-by-donor': 'aid',
} as const satisfies Record<string, keyof Tables>;

export type Download = keyof typeof DOWNLOADS;

type Flat = Record<string, string | number | boolean | null>;

/** One row with its inner records spread into columns: `state.status`; lists of words are joined by "; ". */
export function flattenRow(row: object): Flat {
  const flat: Flat = {};
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      const scalar = value.every((item) => typeof item !== 'object');
      flat[name] = scalar ? value.join('; ') : JSON.stringify(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, held] of Object.entries(flattenRow(value))) flat[`${name}.${inner}`] = held;
    } else flat[name] = value as string | number | boolean | null;
  }
  return flat;
}

/** The columns of a table, in the order in which its rows first use them. */
export function columnsOf(rows: readonly object[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(flattenRow(row))))];
}

/** A table as CSV. */
export function tableCsv(rows: readonly object[]): string {
  const columns = columnsOf(rows);
  return writeCsv(
    columns,
    rows.map((row) => {
      const flat = flattenRow(row);
      return columns.map((column) => flat[column]);
    }),
  );
}

/** A description of all tables in the manner of the Frictionless Data Package, with schemas and licences. */
export function dataPackage(tables: Tables, texts: { title: string; description: string }) {
  return {
    name: 'the-guarantee-gap',
    title: texts.title,
    description: texts.description,
    profile: 'tabular-data-package',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: Object.entries(DOWNLOADS).map(([name, table]) => {
      const rows: readonly object[] = tables[table];
      return {
        name,
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columnsOf(rows).map((column) => ({ name: column, type: fieldType(rows, column) })),
          ...(rows.some((row) => 'id' in row) ? { primaryKey: 'id' } : {}),
        },
      };
    }),
  };
}

function fieldType(rows: readonly object[], column: string): 'number' | 'boolean' | 'string' {
  const values = rows.map((row) => flattenRow(row)[column]).filter((value) => value !== undefined && value !== null);
  if (values.every((value) => typeof value === 'number')) return 'number';
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}
