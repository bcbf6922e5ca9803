import type { Tables } from '../data/parse.ts';
import { ARTICLE_DATE, RECORD_END } from '../data/record-end.ts';
import { EVENT_KINDS, type Event } from '../data/schema/event.ts';
import { sourcesById } from '../data/select/cards.ts';
import { eventsByDate } from '../data/select/events.ts';
import { recordById } from '../data/select/record.ts';
import type { TimelineInput } from '../geometry/timeline.ts';
import { formatShortDate } from '../i18n/date.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';
import { moments } from './moments.ts';

/*
 * Relationship: change over time.
 * In five seconds: talks and pledges never stop, the end of the record is reached, and no deployment stands in it.
 */

/** What came before the debate is in the list; the strip begins with it. */
const FROM = '2025-01-01';

/** Whether the strip shows an event; the list shows all. */
export const inStrip = ({ date }: { date: string }): boolean => date >= FROM;

/** What the reader should know of an event before relying on it. */
export function doubtsOf({ note, confidence }: Event): readonly string[] {
  return [...(note === undefined ? [] : [note]), ...(confidence === 'thin' ? [say('event.thin')] : [])];
}

/** Everything that the strip is drawn from. */
export function timelineInput(tables: Tables): TimelineInput {
  return {
    rows: eventsByDate(tables)
      .filter(inStrip)
      .map((event) => ({
        id: event.id,
        date: event.date,
        kind: event.kind,
        scheduled: event.status === 'scheduled',
      })),
    kinds: EVENT_KINDS.map((kind) => ({ kind, label: say(`events.${kind}`) })),
    moments: [...moments(tables), { date: RECORD_END, label: say('moment.end'), stop: true }],
    from: FROM,
    to: '2026-07-20',
  };
}

export const timeline: FigureContract = {
  id: 'timeline',
  italics: true,
  title: () => say('chart.timeline.title'),
  measure: (tables) => {
    const events = eventsByDate(tables);
    return say('chart.timeline.measure', {
      n: events.length,
      shown: events.filter(inStrip).length,
      from: formatShortDate(events[0]?.date ?? RECORD_END),
      to: formatShortDate(events.at(-1)?.date ?? RECORD_END),
    });
  },
  notes: () => [say('chart.timeline.note')],
  sources: (tables) => rankSources(tables.events),
  asOf: RECORD_END,
  period: (tables) => [eventsByDate(tables).at(0)?.date ?? RECORD_END, eventsByDate(tables).at(-1)?.date ?? RECORD_END],
  rows: (tables) => ({
    columns: [
      { key: 'date', label: say('column.date'), kind: 'date' },
      { key: 'end', label: say('column.end'), kind: 'date' },
      { key: 'dateIs', label: say('column.dateIs'), kind: 'words' },
      { key: 'kind', label: say('column.kind'), kind: 'words' },
      { key: 'title', label: say('column.event'), kind: 'words' },
      { key: 'actors', label: say('column.actors'), kind: 'words' },
      { key: 'summary', label: say('column.summary'), kind: 'words' },
      { key: 'status', label: say('column.status'), kind: 'words' },
      { key: 'note', label: say('column.note'), kind: 'words' },
      { key: 'inPicture', label: say('column.inStrip'), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: eventsByDate(tables).map((event) => [
      event.date,
      event.end ?? null,
      event.approx ? say('chart.timeline.dateIs.about') : say('chart.timeline.dateIs.exact'),
      say(`event.${event.kind}`),
      event.title,
      event.actors.map((id) => recordById(tables.actors, id).name).join('; '),
      event.summary,
      event.status === 'scheduled' ? say('event.scheduled') : say('chart.timeline.past'),
      doubtsOf(event).join(' ') || null,
      inStrip(event) ? say('yes') : say('no'),
      nameSources(sourcesById(tables, event.sources)).join('; '),
    ]),
    cited: eventsByDate(tables).map(({ sources }) => sources),
  }),
  description: (tables) => {
    const events = eventsByDate(tables);
    return say('chart.timeline.description', {
      n: events.length,
      before: events.filter((event) => event.date <= ARTICLE_DATE).length,
      after: events.filter((event) => event.date > ARTICLE_DATE).length,
      list: EVENT_KINDS.map(
        (kind) => `${say(`event.${kind}`)} ${events.filter((event) => event.kind === kind).length}`,
      ).join(', '),
      scheduled: events.filter(({ status }) => status === 'scheduled').length,
      about: events.filter(({ approx }) => approx).length,
    });
  },
};
