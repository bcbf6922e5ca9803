import { DOMAINS } from '../data/domains.ts';
import { LEVELS } from '../data/levels.ts';
import type { MatrixView } from '../geometry/who-offers-what.ts';

/** A value in the address that means nothing here. */
export interface AddressFault {
  name: string;
  value: string;
}

const SORTS = ['level', 'name', 'region'] as const;

/** What a view may be set to beyond the fixed lists. */
export interface ViewChoices {
  regions: readonly string[];
  /** Days on which something changes, in order; the last is the default. */
  days: readonly string[];
}

export function defaultView({ days }: ViewChoices): MatrixView {
  return { domain: 'all', region: 'all', level: 'all', sort: 'level', asOf: days.at(-1) ?? '' };
}

/** True for a day of the calendar as an address writes it: 2025-09-04, but not 2025-02-30. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

/**
 * Reads a view from the query of an address. What is absent is the default; what means nothing falls back to it
 * and is reported. A day between two changes is taken as the change before it, which shows the same table.
 */
export function readView(query: string, choices: ViewChoices): { view: MatrixView; faults: AddressFault[] } {
  const given = new URLSearchParams(query);
  const view = defaultView(choices);
  const faults: AddressFault[] = [];
  const take = <Value extends string>(name: string, allowed: readonly Value[], set: (value: Value) => void) => {
    const value = given.get(name);
    if (value === null) return;
    const known = allowed.find((candidate) => candidate === value);
    if (known === undefined) faults.push({ name, value });
    else set(known);
  };
  take('domain', ['all', ...DOMAINS], (value) => {
    view.domain = value;
  });
  take('region', ['all', ...choices.regions], (value) => {
    view.region = value;
  });
  take('level', ['all', ...LEVELS], (value) => {
    view.level = value;
  });
  take('sort', SORTS, (value) => {
    view.sort = value;
  });
  const asOf = given.get('asof');
  if (asOf !== null) {
    const day = isDay(asOf) ? choices.days.findLast((candidate) => candidate <= asOf) : undefined;
    if (day === undefined || asOf > (choices.days.at(-1) ?? '')) faults.push({ name: 'asof', value: asOf });
    else view.asOf = day;
  }
  return { view, faults };
}

/** The query that says what differs from the default, with a leading `?`, or nothing. Other names are kept. */
export function writeView(view: MatrixView, choices: ViewChoices, query = ''): string {
  const kept = new URLSearchParams(query);
  const standard = defaultView(choices);
  const pairs = [
    ['domain', view.domain, standard.domain],
    ['region', view.region, standard.region],
    ['level', view.level, standard.level],
    ['sort', view.sort, standard.sort],
    ['asof', view.asOf, standard.asOf],
  ] as const;
  for (const [name, value, usual] of pairs) {
    if (value === usual) kept.delete(name);
    else kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
