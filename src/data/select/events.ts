import type { Chapter } from '../chapters.ts';
import { compareDates } from '../dates.ts';
import type { Tables } from '../parse.ts';
import type { Event } from '../schema/event.ts';
import type { ActorId } from '../schema/id.ts';

const lastDay = ({ date, end = date }: Event) => end;

/** All events in order of time; of those that begin together, the shortest first. */
export function eventsByDate(tables: Tables): readonly Event[] {
  return [...tables.events].sort(
    (a, b) => compareDates(a.date, b.date) || compareDates(lastDay(a), lastDay(b)) || a.id.localeCompare(b.id),
  );
}

/** The events that a chapter tells of, in order of time. */
export function eventsOfChapter(tables: Tables, chapter: Chapter): readonly Event[] {
  return eventsByDate(tables).filter((row) => row.chapters.includes(chapter));
}

/** The events that an actor took part in, in order of time. */
export function eventsOfActor(tables: Tables, actor: ActorId): readonly Event[] {
  return eventsByDate(tables).filter((row) => row.actors.includes(actor));
}
