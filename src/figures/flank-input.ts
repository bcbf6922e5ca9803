import type { Tables } from '../data/parse.ts';
import { recordById } from '../data/select/record.ts';
import { getWorld } from '../data/world.ts';
import type { FlankShape, HandSetLabel } from '../geometry/flank-labels.ts';
import { type FlankMapGeometry, type FlankMapInput, flankMapGeometry, type MapName } from '../geometry/flank-map.ts';
import { say } from '../i18n/words.ts';
import { BORDER_MEASURE, entriesOf } from './flank-spots.ts';

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
const NAMES: readonly (Omit<MapName, 'text'> & { id: string })[] = [
  { id: 'se', sort: 'country', at: { wide: [14.95, 57.25] } },
  { id: 'ee', sort: 'country', at: { wide: [25.7, 58.7], narrow: [25.7, 58.65] } },
  { id: 'lv', sort: 'country', at: { wide: [25.5, 56.9], narrow: [25.7, 56.9] } },
  { id: 'lt', sort: 'country', at: { wide: [23.9, 55.45], narrow: [24, 55.45] } },
  { id: 'pl', sort: 'country', at: { wide: [21.9, 53.2], narrow: [21.92, 50.65] } },
  { id: 'sk', sort: 'country', at: { wide: [19.3, 48.55], narrow: [20.45, 48.75] } },
  { id: 'hu', sort: 'country', at: { wide: [19.3, 47.1], narrow: [20.4, 47.55] } },
  { id: 'ro', sort: 'country', at: { wide: [23.3, 44.9], narrow: [24.5, 45.5] } },
  { id: 'bg', sort: 'country', at: { wide: [25.3, 43.25] } },
  { id: 'md', sort: 'country', at: { wide: [28.4, 47.25] }, turn: { wide: 52 } },
  { id: 'by', sort: 'country', at: { wide: [28.2, 53.4], narrow: [28.2, 53.4] } },
  { id: 'ua', sort: 'country', at: { wide: [31.8, 48.7], narrow: [31.4, 48.7] } },
  { id: 'ru', sort: 'country', at: { wide: [36, 55.6], narrow: [33, 56.8] } },
  { id: 'rs', sort: 'country', at: { wide: [20.7, 44.1] } },
  { id: 'baltic', sort: 'sea', at: { wide: [18.6, 56.2], narrow: [19.25, 56] }, turn: { narrow: -48 } },
  { id: 'black', sort: 'sea', at: { wide: [36.4, 43.9], narrow: [32, 43.8] } },
];

/**
 * Words are set by hand, off every line and mark; a test holds the pictures to it. A place that is not named here finds
 * its own spot: so does one whose spot is taken.
 */
export const LABEL_AT: Readonly<Record<string, HandSetLabel>> = {
  'london-northwood': { wide: { side: 'right', slide: 0 }, narrow: { side: 'right', slide: 0 } },
  'mont-valerien': { wide: { side: 'right', slide: 0 }, narrow: { side: 'right', slide: 0 } },
  vaindloo: { wide: { side: 'left', slide: 12, away: 56 } },
  suwalki: { wide: { side: 'left', slide: 4, away: 6 }, narrow: { side: 'left', slide: 2, away: 5 } },
  wohyn: { wide: { side: 'below', slide: -23 }, narrow: { side: 'above', slide: 0 } },
  mniszkow: { wide: { side: 'left', slide: 0 }, narrow: { side: 'below', slide: 0 } },
  'nowe-miasto': { wide: { side: 'above', slide: -6 }, narrow: { side: 'right', slide: 0 } },
  'campia-turzii': { wide: { side: 'below', slide: 0 } },
  galati: { wide: { side: 'left', slide: 0 }, narrow: { side: 'left', slide: 0 } },
  'chilia-veche': { wide: { side: 'right', slide: 40, away: 3 } },
  pardina: { wide: { side: 'right', slide: 54, away: 11, from: 'below' } },
  fetesti: { wide: { side: 'left', slide: -6, away: 3 }, narrow: { side: 'left', slide: -6, away: 3 } },
  'mihail-kogalniceanu': { wide: { side: 'right', slide: 37, away: 22 } },
  kaliningrad: { wide: { side: 'above', slide: -38, away: 10 }, narrow: { side: 'below', slide: -7, away: 26 } },
};

const key = (suffix: string) => `chart.flank-map.${suffix}`;

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
    names: NAMES.map(({ id, ...name }) => ({ text: nameOnMap(tables, id), ...name })),
    edge: { wide: 52.9, narrow: 52.55 },
    towns: ['kyiv', 'kaliningrad'].map((id) => {
      const { name, lon, lat } = recordById(tables.places, id);
      return { text: name, at: [lon, lat] as const, label: LABEL_AT[id] };
    }),
  };
}

function nameOnMap(tables: Tables, id: string): string {
  return tables.actors.find((actor) => actor.id === id)?.name ?? say(key(`named.${id}`));
}

const drawn = new WeakMap<Tables, Partial<Record<FlankShape, FlankMapGeometry>>>();

/** The map in a shape. A build shows it a dozen times, and its labels take a tenth of a second to find their places. */
export function flankMapOf(tables: Tables, shape: FlankShape): FlankMapGeometry {
  const known = drawn.get(tables) ?? {};
  drawn.set(tables, known);
  known[shape] ??= flankMapGeometry(flankMapInput(tables), shape);
  return known[shape];
}
