import { csvFile } from './csv.ts';
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
  unknowns: 'unknowns',
  updates: 'updates',
  moved: 'moved',
  series: 'series',
  'air-attacks': 'airAttacks',
  'aid-by-donor': 'aid',
} as const satisfies Record<string, keyof Tables>;

export type Download = keyof typeof DOWNLOADS;

/** Numbers whose unit no other column tells: it stands in the head of their column. */
export const MEASURED = [
  'lat',
  'lon',
  'strikeDrones',
  'strikeDronesDestroyed',
  'strikeDronesLostOrJammed',
  'missiles',
  'missilesDestroyed',
  'otherDrones',
  'totalTo202604',
  'militaryTo202604',
  'financialTo202604',
  'humanitarianTo202604',
  'totalTo202508',
  'militaryTo202508',
  'pctOfGdpTo202604',
] as const;

/** What a spreadsheet cannot look up for itself. */
export interface Lookups {
  /** The name of an actor. */
  nameOf(actor: string): string;
  /** Where a source is to be read. */
  addressOf(source: string): string;
  /** The unit of a column that is measured. */
  unitOf(column: (typeof MEASURED)[number]): string;
}

type Flat = Record<string, string | number | boolean | null>;

/** One row with its inner records spread into columns: `state.status`; lists are joined. */
export function flattenRow(row: object, look?: Lookups): Flat {
  const flat: Flat = {};
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    if (value === undefined) continue;
    if (Array.isArray(value)) flat[name] = joinList(value, '; ');
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, held] of Object.entries(flattenRow(value, look))) flat[`${name}.${inner}`] = held;
    } else flat[name] = value as string | number | boolean | null;
    if (look) Object.assign(flat, lookedUp(name, value, look));
  }
  return flat;
}

/** A list in one cell: words by "; ", records by " | ", each with its fields named. */
function joinList(list: readonly unknown[], between: string): string {
  if (list.every((item) => typeof item !== 'object')) return list.join(between);
  return list
    .map((item) =>
      Object.entries(item as object)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}: ${Array.isArray(value) ? joinList(value, ', ') : value}`)
        .join('; '),
    )
    .join(' | ');
}

/** The names and addresses behind the ids of one field, in a column of their own beside it. */
function lookedUp(name: string, value: unknown, look: Lookups): Flat {
  if (name === 'actor') return { actorName: look.nameOf(String(value)) };
  if (!Array.isArray(value)) return {};
  const ids = value.map(String);
  if (name === 'actors' || name === 'holders')
    return { [name.replace(/s$/, 'Names')]: ids.map((id) => look.nameOf(id)).join('; ') };
  // No address has a space in it; many have a semicolon.
  if (/sources$/i.test(name))
    return { [name.replace(/s$/, 'Addresses')]: ids.map((id) => look.addressOf(id)).join(' ') };
  return {};
}

/** The columns of a table, in the order in which its rows first use them. */
export function columnsOf(rows: readonly object[], look?: Lookups): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(flattenRow(row, look))))];
}

const unitOf = (column: string, look: Lookups): string | undefined => {
  const measured = MEASURED.find((name) => name === column);
  return measured && look.unitOf(measured);
};

/** A column of a download: its name in our data, and its head, which tells the unit too. */
export interface DownloadColumn {
  name: string;
  head: string;
  unit?: string | undefined;
}

/** The columns of a table as a download has them. */
export function downloadColumns(rows: readonly object[], look: Lookups): DownloadColumn[] {
  return columnsOf(rows, look).map((name) => {
    const unit = unitOf(name, look);
    return { name, unit, head: unit === undefined ? name : `${name} (${unit})` };
  });
}

/** A table as a CSV file. */
export function tableCsv(rows: readonly object[], look: Lookups): string {
  const columns = downloadColumns(rows, look);
  return csvFile(
    columns.map(({ head }) => head),
    rows.map((row) => {
      const flat = flattenRow(row, look);
      return columns.map(({ name }) => flat[name]);
    }),
  );
}
