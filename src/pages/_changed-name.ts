import type { RecordName } from '../data/archive/difference.ts';
import { rowNamed, type State } from '../data/archive/state.ts';
import { isCalendarDate } from '../data/dates.ts';
import type { Tables } from '../data/parse.ts';
import type { Source } from '../data/schema/source.ts';
import { formatDate } from '../i18n/date.ts';
import { nameSource } from '../i18n/source.ts';
import { unbroken } from '../i18n/unbroken.ts';
import { type NamedRecord, namedRecord } from './_record.ts';

/** The fields that tell best what a row is, best first. */
const TITLES = ['title', 'name', 'term', 'label', 'statement', 'question', 'summary', 'text', 'what', 'donor', 'gap'];

/** Where a reader finds a row that is called by its own words. */
const PLACES: Readonly<Record<string, (name: string) => string>> = {
  sources: (name) => `/sources/#${name}`,
  actors: (name) => `/actors/${name}/`,
  unknowns: (name) => `/unknowns/#${name}`,
  terms: (name) => `/method/#glossary-${name}`,
  layers: () => '/figures/layers/',
  anatomy: () => '/figures/claim-anatomy/',
  'condition-nodes': () => '/figures/conditions/',
  places: () => '/figures/flank-map/',
  series: () => '/data/#series',
  'air-attacks': () => '/figures/air-attacks/',
  'aid-by-donor': () => '/figures/aid-by-donor/',
};

function titleOf(table: string, row: Readonly<Record<string, unknown>>): string | undefined {
  if (table === 'sources') return nameSource(row as unknown as Source);
  const [title] = TITLES.map((field) => row[field]).filter((value) => typeof value === 'string');
  return title === undefined ? undefined : unbroken(title);
}

/**
 * What a record of a state is called, and where a reader finds it now.
 *
 * @param states  where it is looked for, the latest first: a record that is gone is called as it was
 */
export function changedName(tables: Tables, { table, name }: RecordName, states: readonly State[]): NamedRecord {
  const known = namedRecord(tables, name);
  if (known !== undefined) return known;
  const rows = states.map((state) => rowNamed(state, table, name)).filter((row) => row !== undefined);
  const isThere = rowNamed(states[0], table, name) !== undefined;
  const title = rows.map((row) => titleOf(table, row)).find((text) => text !== undefined);
  const called = title ?? (isCalendarDate(name) ? formatDate(name) : name);
  return { name: called, place: isThere ? PLACES[table]?.(name) : undefined };
}
