import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import { sourcesById } from '../data/select/cards.ts';
import { FLANK_KINDS, type FlankEntry, type FlankSpot } from '../data/select/flank.ts';
import { recordById } from '../data/select/record.ts';
import type { FlankMapInput } from '../geometry/flank-map.ts';
import { formatShortDate } from '../i18n/date.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type Cell, type FigureContract, rankSources } from './figure.ts';
import { flankMapInput } from './flank-input.ts';
import { entriesOf, figuresByMark, nameOf, SHARES, whereOf } from './flank-spots.ts';

/*
 * Relationship: spatial.
 * In five seconds: the incursions lie along the whole flank, from the Gulf of Finland to the Danube delta, and the
 * two hubs through which aid reaches Ukraine lie on the same ground.
 */

const key = (suffix: string) => `chart.flank-map.${suffix}`;

/** The days of the first and the last thing that was reported. */
function daysOf(tables: Tables): readonly [first: string, last: string] {
  const dates = entriesOf(tables)
    .flatMap(({ events }) => events.map(({ date }) => date))
    .sort();
  return [dates[0] ?? RECORD_END, dates.at(-1) ?? RECORD_END];
}

export const flankMap: FigureContract = {
  id: 'flank-map',
  italics: true,
  title: () => say(key('title')),
  measure: (tables) => {
    const [from, to] = daysOf(tables);
    return say(key('measure'), { from: formatShortDate(from), to: formatShortDate(to) });
  },
  notes: (tables) => [
    say(key('disputes')),
    say(key('precision')),
    say(key('credit'), {
      others: tables.places
        .filter((place) => entriesOf(tables).some((entry) => entry.spots.some((spot) => spot.place === place)))
        .filter((place) => !place.coordSources.some((id) => id === 'geonames'))
        .map((place) => say(key(`short.${place.id}`)))
        .join(', '),
    }),
  ],
  sources: (tables) => {
    const entries = entriesOf(tables);
    const places = entries.flatMap(({ spots }) => spots.flatMap(({ place }) => (place === undefined ? [] : [place])));
    return rankSources([
      ...new Set(entries.flatMap(({ events }) => events)),
      ...places,
      ...places.map(({ coordSources }) => ({ sources: coordSources })),
      ...SHARES.map((id) => recordById(tables.figures, id)),
    ]);
  },
  marks: (tables) => [...new Set(Object.values(figuresByMark(tables)).flatMap((figs) => figs.split(' ')))],
  asOf: RECORD_END,
  period: daysOf,
  rows: (tables) => {
    const input = flankMapInput(tables);
    const rows = entriesOf(tables).flatMap((entry) =>
      entry.spots.flatMap((spot) => rowsOf(tables, input, entry, spot)),
    );
    return {
      columns: [
        { key: 'number', label: say('column.number'), kind: 'number' },
        { key: 'place', label: say('column.place'), kind: 'words' },
        { key: 'kind', label: say('column.kind'), kind: 'words' },
        { key: 'onMap', label: say('column.onMap'), kind: 'words' },
        { key: 'latitude', label: say('column.latitude'), kind: 'number' },
        { key: 'longitude', label: say('column.longitude'), kind: 'number' },
        { key: 'point', label: say('column.point'), kind: 'words' },
        { key: 'date', label: say('column.date'), kind: 'date' },
        { key: 'end', label: say('column.end'), kind: 'date' },
        { key: 'event', label: say('column.event'), kind: 'words' },
        { key: 'summary', label: say('column.summary'), kind: 'words' },
        { key: 'sources', label: say('column.sources'), kind: 'words' },
      ],
      rows: rows.map(({ cells, sources }) => [...cells, nameSources(sourcesById(tables, sources)).join('; ')]),
      cited: rows.map(({ sources }) => sources),
    };
  },
  description: (tables) => {
    const entries = entriesOf(tables);
    return say(key('description'), {
      n: entries.flatMap(({ spots }) => spots).length,
      list: FLANK_KINDS.map((kind) => {
        const names = entries
          .filter((entry) => entry.kind === kind)
          .flatMap((entry) => entry.spots.map((spot) => `${spot.number} ${nameOf(tables, entry, spot)}`));
        return `${say(key(`kinds.${kind}`))}: ${names.join(', ')}`;
      }).join('. '),
    });
  },
};

/** A row for each event at a place, or one where nothing dated happened. */
function rowsOf(tables: Tables, input: FlankMapInput, entry: FlankEntry, spot: FlankSpot) {
  const { place } = spot;
  const head: Cell[] = [
    spot.number,
    nameOf(tables, entry, spot),
    say(key(`kind.${entry.kind}`)),
    say(key(`where.${whereOf(input, entry, spot)}`)),
    place?.lat ?? null,
    place?.lon ?? null,
    place === undefined ? null : say(key(`point.${place.precision}`)),
  ];
  const placed: readonly string[] = place?.sources ?? [];
  if (entry.events.length === 0)
    return [{ cells: [...head, null, null, say(key('undated')), place?.note ?? null], sources: placed }];
  return entry.events.map((event) => ({
    cells: [...head, event.date, event.end ?? null, event.title, event.summary],
    sources: [...new Set([...event.sources, ...placed])],
  }));
}
