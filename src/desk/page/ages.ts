import { type DateText, firstDay, lastDay } from '../../data/dates.ts';
import type { Tables } from '../../data/parse.ts';
import { holdsOn } from '../../data/select/level.ts';
import type { Target } from '../target.ts';

/** A record that still stands, and how old what it says and what it rests on were on a day. */
export interface Aged extends Target {
  asOf: DateText;
  /** Days from the last day that it can speak of. */
  days: number;
  /** When the newest of its sources came out; none where none of them is dated. */
  published: DateText | undefined;
  /** When one of its sources was last read. */
  read: DateText | undefined;
}

/** How old a record can be before it is of the next group, in days, with what the group is called. */
export const AGES = [
  { most: 90, words: 'up to three months' },
  { most: 180, words: 'up to six months' },
  { most: 365, words: 'up to a year' },
  { most: Number.POSITIVE_INFINITY, words: 'more than a year' },
] as const;

/** Days from a date to a day; 0 for a month or a year that the day is in. */
export function daysBefore(date: DateText, day: string): number {
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(lastDay(date))) / 86_400_000));
}

/** The records that claim to hold on a day, oldest first: positions, elements, open conditions, states of promises. */
export function standingAges(tables: Tables, day: string): Aged[] {
  const aged = (table: Aged['table'], id: string, asOf: DateText, ids: readonly string[]): Aged => {
    const sources = tables.sources.filter((source) => ids.includes(source.id));
    const last = (dates: readonly (DateText | undefined)[]) =>
      dates
        .filter((date) => date !== undefined)
        .sort((a, b) => firstDay(a).localeCompare(firstDay(b)))
        .at(-1);
    const published = last(sources.map((source) => source.published));
    return {
      table,
      id,
      asOf,
      days: daysBefore(asOf, day),
      published,
      read: last(sources.map(({ accessed }) => accessed)),
    };
  };
  const found = [
    ...tables.positions
      .filter((row) => holdsOn(row, day))
      .map(({ id, asOf, sources }) => aged('positions', id, asOf, sources)),
    ...tables.layers.map(({ id, asOf, sources }) => aged('layers', id, asOf, sources)),
    ...tables.edges
      .filter(({ status }) => status === 'open' || status === 'disputed')
      .map(({ id, date, sources }) => aged('edges', id, date, sources)),
    ...tables.promises.map(({ id, state }) => aged('promises', id, state.asOf, state.sources)),
  ];
  return found.sort((a, b) => b.days - a.days || a.id.localeCompare(b.id));
}

/** The same in groups of age, youngest group first. */
export function byAge(aged: readonly Aged[]): { words: string; records: readonly Aged[] }[] {
  const groupOf = ({ days }: Aged) => AGES.findIndex(({ most }) => days <= most);
  return AGES.map(({ words }, index) => ({ words, records: aged.filter((record) => groupOf(record) === index) }));
}

/** How many sources were last read on each day, earliest first. */
export function readingDays({ sources }: Pick<Tables, 'sources'>): { day: DateText; sources: number }[] {
  const counts = new Map<string, number>();
  for (const { accessed } of sources) counts.set(accessed, (counts.get(accessed) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([day, n]) => ({ day, sources: n }));
}
