import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import { sourcesById } from '../data/select/cards.ts';
import { FLANK_KINDS, type FlankEntry, type FlankSpot, flankEntries } from '../data/select/flank.ts';
import { recordById } from '../data/select/record.ts';
import { getWorld } from '../data/world.ts';
import type { FlankMapInput, FlankPoint } from '../geometry/flank-map.ts';
import { formatShortDate } from '../i18n/date.ts';
import { formatFigure } from '../i18n/number.ts';
import { nameSource } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type Cell, type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: spatial.
 * In five seconds: the incursions lie along the whole flank, from the Gulf of Finland to the Danube delta, and the
 * two hubs through which aid reaches Ukraine lie on the same ground.
 */

/** A measure along a border, of which the record holds the borders and not how deep it reached. */
const BORDER_MEASURE = '2025-09-10-ep-r129';
/** The measures that have no point: along a border, and for the whole flank. */
export const MEASURES = [BORDER_MEASURE, '2025-09-12-sentry'];

/** Alpha-3 codes of the atlas for the members of the alliance that the picture can show, by actor. Åland is a shape of its own. */
export const ALLIES: Readonly<Record<string, readonly string[]>> = {
  al: ['ALB'],
  bg: ['BGR'],
  cz: ['CZE'],
  de: ['DEU'],
  dk: ['DNK'],
  ee: ['EST'],
  fi: ['FIN', 'ALA'],
  hr: ['HRV'],
  hu: ['HUN'],
  it: ['ITA'],
  lt: ['LTU'],
  lv: ['LVA'],
  me: ['MNE'],
  no: ['NOR'],
  pl: ['POL'],
  ro: ['ROU'],
  se: ['SWE'],
  si: ['SVN'],
  sk: ['SVK'],
};

/** Where the names of countries and seas stand, in degrees; the narrow picture has room for fewer. */
const NAMES: readonly { id: string; sort: 'country' | 'sea'; at: FlankMapInput['names'][number]['at'] }[] = [
  { id: 'se', sort: 'country', at: { wide: [15.3, 57.3] } },
  { id: 'ee', sort: 'country', at: { wide: [25.7, 58.7], narrow: [25.7, 58.65] } },
  { id: 'lv', sort: 'country', at: { wide: [25.5, 56.9], narrow: [25.7, 56.9] } },
  { id: 'lt', sort: 'country', at: { wide: [23.9, 55.45], narrow: [24, 55.45] } },
  { id: 'pl', sort: 'country', at: { wide: [18.3, 52.7], narrow: [20.4, 52.6] } },
  { id: 'sk', sort: 'country', at: { wide: [19.3, 48.55], narrow: [20.6, 48.65] } },
  { id: 'hu', sort: 'country', at: { wide: [19.3, 47.1], narrow: [20.5, 47.1] } },
  { id: 'ro', sort: 'country', at: { wide: [23.2, 45.75], narrow: [24.5, 45.5] } },
  { id: 'bg', sort: 'country', at: { wide: [25.3, 43.25] } },
  { id: 'md', sort: 'country', at: { wide: [28.65, 46.95] } },
  { id: 'by', sort: 'country', at: { wide: [28.2, 53.4], narrow: [28.2, 53.4] } },
  { id: 'ua', sort: 'country', at: { wide: [31.8, 48.7], narrow: [31.4, 48.7] } },
  { id: 'ru', sort: 'country', at: { wide: [36, 55.6], narrow: [33, 56.8] } },
  { id: 'rs', sort: 'country', at: { wide: [20.7, 44.1] } },
  { id: 'baltic', sort: 'sea', at: { wide: [18.6, 56.2], narrow: [20, 57.4] } },
  { id: 'black', sort: 'sea', at: { wide: [32.4, 43.5], narrow: [32, 43.8] } },
];

/** Labels are set by hand and held by the golden picture; a place that is not named here finds its own spot. */
const LABEL_AT: Readonly<Record<string, FlankPoint['label']>> = {
  wlodawa: { wide: { side: 'right', slide: 17, away: 12 } },
  mniszkow: { wide: { side: 'below', slide: 0 }, narrow: { side: 'left', slide: 0 } },
  'nowe-miasto': { wide: { side: 'above', slide: 0 }, narrow: { side: 'right', slide: 0 } },
  'chilia-veche': { wide: { side: 'right', slide: 0 }, narrow: { side: 'above', slide: 0 } },
  pardina: { narrow: { side: 'right', slide: 0 } },
  fetesti: { narrow: { side: 'left', slide: 0 } },
  'mihail-kogalniceanu': { narrow: { side: 'right', slide: 0 } },
  puiesti: { wide: { side: 'below', slide: -14 }, narrow: { side: 'left', slide: 0 } },
  galati: { wide: { side: 'left', slide: 0 }, narrow: { side: 'left', slide: 0 } },
};

const key = (suffix: string) => `chart.flank-map.${suffix}`;

/** The entries of the list, in its order. */
export const entriesOf = (tables: Tables): readonly FlankEntry[] => flankEntries(tables, MEASURES);

/** Name of a numbered place: its own, or that of what is known instead. */
export function nameOf(tables: Tables, entry: FlankEntry, spot: FlankSpot): string {
  if (spot.place !== undefined) return spot.place.name;
  if (spot.country === undefined) return say(key(`measures.${entry.id}`));
  return say(key('somewhere'), { country: recordById(tables.actors, spot.country).name });
}

/** Whether a place is on the map, beyond its edge, or without a point. */
export function whereOf(input: FlankMapInput, entry: FlankEntry, spot: FlankSpot): 'on-map' | 'off-map' | 'no-point' {
  if (spot.place === undefined) return entry.id === input.border.id ? 'on-map' : 'no-point';
  return isFar(spot.place) ? 'off-map' : 'on-map';
}

/** West of the picture; a test compares it with what is drawn. */
const isFar = ({ lon }: { lon: number }) => lon < 15;

/** When something happened, in short, a date a line. */
export function datesOf(entry: FlankEntry): readonly string[] {
  if (entry.events.length === 0) return [say(key('undated'))];
  return entry.events.flatMap(({ date, end }) => [
    formatShortDate(date),
    ...(end === undefined ? [] : [say(key('until'), { date: formatShortDate(end) })]),
  ]);
}

/** Numbers that were given for what happened at the places of one event; those of one place name it themselves. */
const OF_EVENT: Readonly<Record<string, readonly string[]>> = {
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

/** Ids of the figures of the record that tell of what a place on the map stands for. */
export function figuresAt(tables: Tables, entry: FlankEntry, spot: FlankSpot): readonly string[] {
  const there = tables.figures.filter(({ place }) => place !== undefined && place === spot.place?.id);
  return [...entry.events.flatMap(({ id }) => OF_EVENT[id] ?? []), ...there.map(({ id }) => id)];
}

/** The same by the id of the mark, parted by spaces, for the marks that have any. */
export function figuresByMark(tables: Tables): Readonly<Record<string, string>> {
  const found = entriesOf(tables).flatMap((entry) =>
    entry.spots.map((spot) => [spot.place?.id ?? entry.id, figuresAt(tables, entry, spot).join(' ')] as const),
  );
  return Object.fromEntries(found.filter(([, figs]) => figs !== ''));
}

/** Numbers that say how much passes through a hub, as somebody counted it. */
const SHARES = ['rz-95', 'rz-90'];
export function sharesAt(tables: Tables, spot: FlankSpot): readonly string[] {
  return SHARES.map((id) => recordById(tables.figures, id))
    .filter((figure) => figure.place === spot.place?.id)
    .map((figure) =>
      say(key('share'), {
        who: figure.who,
        what: figure.label,
        value: formatFigure(figure),
        date: formatShortDate(figure.asOf),
      }),
    );
}

/** Everything that the map is drawn from. */
export function flankMapInput(tables: Tables): FlankMapInput {
  const entries = entriesOf(tables);
  const border = entries.find(({ id }) => id === BORDER_MEASURE);
  return {
    world: getWorld(),
    allies: tables.actors.flatMap((actor) => (actor.memberships.includes('nato') ? (ALLIES[actor.id] ?? []) : [])),
    beside: 'UKR',
    points: entries.flatMap((entry) =>
      entry.spots.flatMap(({ number, place }) =>
        place === undefined
          ? []
          : [
              {
                id: place.id,
                number,
                kind: entry.kind,
                name: say(key(`short.${place.id}`)),
                at: [place.lon, place.lat] as const,
                label: LABEL_AT[place.id],
              },
            ],
      ),
    ),
    border: {
      id: BORDER_MEASURE,
      number: border?.spots[0]?.number ?? 0,
      kind: 'airspace',
      name: say(key('border')),
      of: 'POL',
      with: ['BLR', 'UKR'],
      at: [24.1, 52.6],
    },
    names: NAMES.map(({ id, sort, at }) => ({ text: nameOnMap(tables, id), sort, at })),
    edge: { wide: 49.6, narrow: 50.05 },
    towns: ['kyiv', 'kaliningrad'].map((id) => {
      const { name, lon, lat } = recordById(tables.places, id);
      return { text: name, at: [lon, lat] as const };
    }),
  };
}

function nameOnMap(tables: Tables, id: string): string {
  return tables.actors.find((actor) => actor.id === id)?.name ?? say(key(`named.${id}`));
}

/** The days of the first and the last thing that was reported. */
function daysOf(tables: Tables): readonly [first: string, last: string] {
  const dates = entriesOf(tables)
    .flatMap(({ events }) => events.map(({ date }) => date))
    .sort();
  return [dates[0] ?? RECORD_END, dates.at(-1) ?? RECORD_END];
}

export const flankMap: FigureContract = {
  id: 'flank-map',
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
      rows: rows.map(({ cells, sources }) => [...cells, sourcesById(tables, sources).map(nameSource).join('; ')]),
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
