import type { Tables } from '../data/parse.ts';
import type { Event } from '../data/schema/event.ts';
import { recordById } from '../data/select/record.ts';
import { say } from '../i18n/words.ts';

/** The events to which pictures of time draw a line, by the words beside it. */
const EVENTS = { summit: '2025-09-04-summit', declaration: '2026-01-06-declaration' } as const;

/** The events behind the lines, whose sources are those of the picture too. */
export function momentEvents(tables: Tables): readonly Event[] {
  return Object.values(EVENTS).map((id) => recordById(tables.events, id));
}

/** The lines: a corrected date of the record moves them. */
export function moments(tables: Tables): { date: string; label: string }[] {
  return Object.entries(EVENTS).map(([name, id]) => ({
    date: recordById(tables.events, id).date,
    label: say(`moment.${name}`),
  }));
}
