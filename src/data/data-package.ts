import { isCalendarDate } from './dates.ts';
import { DOWNLOADS, type Download, downloadColumns, flattenRow, type Lookups } from './download.ts';
import type { Tables } from './parse.ts';
import { RECORD_END } from './record-end.ts';
import type { Series } from './schema/series.ts';
import { sourcesById } from './select/cards.ts';
import { firstPublished, lastChanged } from './select/updates.ts';

/** What a data package says in words, and where it stands. */
export interface PackageTexts {
  title: string;
  description: string;
  homepage: string;
  /** A table in words. */
  titleOf(table: Download): string;
  /** A column in words. */
  describe(column: string): string;
}

const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Columns that hold one id of another table. */
const LINKS: Readonly<Record<string, Download>> = {
  actor: 'actors',
  quote: 'quotes',
  figure: 'figures',
  from: 'condition-nodes',
  to: 'condition-nodes',
  sameAs: 'condition-nodes',
};

/** A description of all tables in the manner of the Frictionless Data Package: columns, units, links, licences, version. */
export function dataPackage(tables: Tables, texts: PackageTexts, look: Lookups) {
  return {
    profile: 'tabular-data-package',
    name: 'the-guarantee-gap',
    title: texts.title,
    description: texts.description,
    homepage: texts.homepage,
    version: lastChanged(tables),
    created: firstPublished(tables),
    recordEnd: RECORD_END,
    keywords: ['Ukraine', 'security guarantees', 'coalition of the willing', 'commitments'],
    licenses: [LICENCE],
    contributors: [{ title: texts.title, path: texts.homepage, role: 'author' }],
    resources: (Object.keys(DOWNLOADS) as Download[]).map((name) => resource(tables, name, texts, look)),
  };
}

function resource(tables: Tables, name: Download, texts: PackageTexts, look: Lookups) {
  const rows: readonly object[] = tables[DOWNLOADS[name]];
  const columns = downloadColumns(rows, look);
  const series = tables.series.find(({ id }) => id === name);
  const links = columns.flatMap(({ name: fields }) => {
    const to = LINKS[fields];
    return to !== undefined && linksAll(tables, rows, fields, to)
      ? [{ fields, reference: { resource: to, fields: 'id' } }]
      : [];
  });
  return {
    profile: 'tabular-data-resource',
    name,
    title: texts.titleOf(name),
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    ...(series === undefined ? { licenses: [LICENCE] } : originOf(tables, series)),
    schema: {
      fields: columns.map(({ name: column, head, unit }) => ({
        name: head,
        description: texts.describe(column),
        ...typeOf(rows, column, look),
        ...(unit === undefined ? {} : { unit }),
      })),
      missingValues: [''],
      ...(rows.some((row) => 'id' in row) ? { primaryKey: 'id' } : {}),
      ...(links.length === 0 ? {} : { foreignKeys: links }),
    },
  };
}

/** What stands in the place of a licence where the data are others': whose they are and what is known of their terms. */
function originOf(tables: Tables, { origin, licence, credit, derived, sources }: Series) {
  return {
    description: `${origin} ${derived}`,
    rights: licence,
    credit,
    sources: sourcesById(tables, sources).map((source) => ({
      title: source.title ?? source.publisher,
      path: source.url,
      ...(source.licence === undefined ? {} : { rights: source.licence }),
    })),
  };
}

function linksAll(tables: Tables, rows: readonly object[], column: string, to: Download): boolean {
  const ids = new Set(tables[DOWNLOADS[to]].map((row) => ('id' in row ? row.id : undefined)));
  return rows.every((row) => {
    const value = (row as Record<string, unknown>)[column];
    return value === undefined || (typeof value === 'string' && ids.has(value as never));
  });
}

interface FieldType {
  type: 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth' | 'string';
  constraints?: { required: true; unique?: true };
}

/** The type of a column, as strict as all of its cells allow. A date that is only a month leaves its column words. */
function typeOf(rows: readonly object[], column: string, look: Lookups): FieldType {
  const cells = rows.map((row) => flattenRow(row, look)[column]);
  const values = cells.filter((value) => value !== undefined && value !== null && value !== '');
  const all = (test: (value: unknown) => boolean) => values.length > 0 && values.every(test);
  const dated = (length: number) =>
    all((value) => typeof value === 'string' && value.length === length && isCalendarDate(value));
  const full = values.length === rows.length && rows.length > 0;
  const constraints = full
    ? { constraints: { required: true as const, ...(column === 'id' ? { unique: true as const } : {}) } }
    : {};
  if (all((value) => Number.isInteger(value))) return { type: 'integer', ...constraints };
  if (all((value) => typeof value === 'number')) return { type: 'number', ...constraints };
  if (all((value) => typeof value === 'boolean')) return { type: 'boolean', ...constraints };
  if (dated('2025-09-04'.length)) return { type: 'date', ...constraints };
  return { type: dated('2025-09'.length) ? 'yearmonth' : 'string', ...constraints };
}
