import { expect, test } from 'vitest';
import { actorId } from '../../../src/data/schema/id.ts';
import { eventsByDate, eventsOfActor, eventsOfChapter } from '../../../src/data/select/events.ts';
import { eventRow, tablesOf } from './rows.ts';

const tables = tablesOf({
  events: [
    eventRow({ id: 'late', date: '2026-01-06', actors: ['gb'], chapters: ['since-september', 'paris-promises'] }),
    eventRow({ id: 'month', date: '2025-09', actors: ['fr', 'gb'] }),
    eventRow({ id: 'b-same-day', date: '2025-09-01', chapters: ['macrons-claim'] }),
    eventRow({ id: 'a-same-day', date: '2025-09-01', actors: [] }),
  ],
});
const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

test('eventsByDate sorts by day, then by id, the vague date after the exact one', () => {
  expect(idsOf(eventsByDate(tables))).toEqual(['a-same-day', 'b-same-day', 'month', 'late']);
});

test('eventsByDate puts what took a day before what went on', () => {
  const long = eventRow({ id: 'a-long', date: '2025-09-10', end: '2025-12-09' });
  const short = eventRow({ id: 'b-short', date: '2025-09-10' });
  expect(idsOf(eventsByDate(tablesOf({ events: [long, short] })))).toEqual(['b-short', 'a-long']);
});

test('eventsByDate leaves the table as it is', () => {
  eventsByDate(tables);
  expect(idsOf(tables.events)).toEqual(['late', 'month', 'b-same-day', 'a-same-day']);
});

test('eventsOfChapter keeps the events that name the chapter', () => {
  expect(idsOf(eventsOfChapter(tables, 'paris-promises'))).toEqual(['a-same-day', 'month', 'late']);
  expect(idsOf(eventsOfChapter(tables, 'since-september'))).toEqual(['late']);
  expect(idsOf(eventsOfChapter(tables, 'the-war-next-door'))).toEqual([]);
});

test('eventsOfActor keeps the events that name the actor', () => {
  expect(idsOf(eventsOfActor(tables, actorId.parse('gb')))).toEqual(['month', 'late']);
});
