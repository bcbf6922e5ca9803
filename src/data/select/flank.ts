import type { Tables } from '../parse.ts';
import type { Event } from '../schema/event.ts';
import type { Place } from '../schema/place.ts';
import { eventsByDate, eventsOfChapter } from './events.ts';
import { recordById } from './record.ts';

/** What a place on the flank is, in the order in which the list has them. */
export const FLANK_KINDS = ['incursion', 'airspace', 'air-base', 'hub', 'headquarters', 'corridor'] as const;
export type FlankKind = (typeof FLANK_KINDS)[number];

/** Numbers that were given for what happened at the places of one event; those of one place name it themselves. */
export const FIGURES_OF_EVENT: Readonly<Record<string, readonly string[]>> = {
  '2025-09-10-poland': [
    'pl-19',
    'pl-21',
    'pl-23',
    'pl-8-crossed',
    'pl-shot',
    'pl-debris-12',
    'pl-debris-16',
    'pl-17-wrecks',
  ],
  '2025-09-13-romania': ['ro-50min', 'ro-depth-10'],
  '2025-11-25-vaslui': ['md-6'],
};

/** One numbered place: with a point, or without one where the report names only a country or a whole border. */
export interface FlankSpot {
  number: number;
  place: Place | undefined;
  /** The country that is named instead of a place. */
  country: string | undefined;
}

/** Places with one history: those of one night stand together. */
export interface FlankEntry {
  /** Of the first place, or of the event that names none. */
  id: string;
  kind: FlankKind;
  spots: readonly FlankSpot[];
  /** In order of time; empty for a place that only lies there. */
  events: readonly Event[];
}

/**
 * The places of the flank by kind, and by date within a kind, numbered through. Incursions of which only the country
 * is known are among them, so that none is left out for want of a point.
 *
 * @param measures  ids of events that hold for a border or for the whole flank
 */
export function flankEntries(tables: Tables, measures: readonly string[]): readonly FlankEntry[] {
  const events = eventsByDate(tables);
  const ofPlace = (place: Place) => events.filter((event) => event.places?.includes(place.id) === true);
  const withPlace = FLANK_KINDS.flatMap((kind) =>
    tables.places
      .filter((place) => place.kind === kind)
      .map((place): Draft => ({ id: place.id, kind, places: [place], events: ofPlace(place) })),
  );
  const without = eventsOfChapter(tables, 'the-war-next-door')
    .filter((event) => event.kind === 'incursion' && (event.places ?? []).length === 0)
    .map((event): Draft => ({ id: event.id, kind: 'incursion', places: [], events: [event] }));
  const wide = measures
    .map((id) => recordById(tables.events, id))
    .map((event): Draft => ({ id: event.id, kind: 'airspace', places: [], events: [event] }));

  let number = 0;
  return joinNeighbours([...withPlace, ...without, ...wide].sort(byKindAndDate)).map(
    ({ id, kind, places, events: own }) => ({
      id,
      kind,
      events: own,
      spots:
        places.length > 0
          ? places.map((place) => ({ number: ++number, place, country: undefined }))
          : [
              {
                number: ++number,
                place: undefined,
                country: kind === 'incursion' ? firstAlly(tables, own) : undefined,
              },
            ],
    }),
  );
}

interface Draft {
  id: string;
  kind: FlankKind;
  places: readonly Place[];
  events: readonly Event[];
}

function byKindAndDate(a: Draft, b: Draft): number {
  const order = FLANK_KINDS.indexOf(a.kind) - FLANK_KINDS.indexOf(b.kind);
  if (order !== 0) return order;
  const first = ({ events }: Draft) => `${events[0]?.date ?? '9999'} ${events.map(({ id }) => id).join(' ')}`;
  return first(a).localeCompare(first(b));
}

function joinNeighbours(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const ids = (of: Draft) => of.events.map(({ id }) => id).join(' ');
    const same = before?.kind === draft.kind && draft.events.length > 0 && ids(before) === ids(draft);
    if (same && before.places.length > 0 && draft.places.length > 0)
      joined[joined.length - 1] = { ...before, places: [...before.places, ...draft.places] };
    else joined.push(draft);
  }
  return joined;
}

/** The state of the alliance that an event without a place names first; whom it names first, where there is none. */
function firstAlly(tables: Tables, events: readonly Event[]): string | undefined {
  const named = events.flatMap((event) => event.actors);
  return named.find((id) => recordById(tables.actors, id).memberships.includes('nato')) ?? named[0];
}
