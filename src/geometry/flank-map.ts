import type { Box } from './box.ts';
import { type LabelRequest, type Leader, type PlacedLabel, placeLabels } from './labels.ts';
import { type CountryShape, drawCountries, type MapFrame, projectionOf } from './shapes.ts';
import { textWidth } from './text-width.ts';

export type FlankShape = 'narrow' | 'wide';

/** Degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

export interface FlankPoint {
  id: string;
  number: number;
  kind: string;
  /** Written beside the number where it is wide. */
  name: string;
  at: LonLat;
  /** Where a hand has set the label, by shape. */
  label?: Readonly<Partial<Record<FlankShape, LabelRequest['at']>>> | undefined;
}

export interface FlankMapInput {
  world: Parameters<typeof drawCountries>[0];
  /** Alpha-3 codes of the members of the alliance, and of the country beside which the flank lies. */
  allies: readonly string[];
  beside: string;
  points: readonly FlankPoint[];
  /** A measure along the borders that one country has with others. */
  border: { id: string; number: number; kind: string; name: string; of: string; with: readonly string[]; at: LonLat };
  /** Names of countries and seas, at places set by hand; a shape that is not named leaves the name out. */
  names: readonly { text: string; sort: 'country' | 'sea'; at: Readonly<Partial<Record<FlankShape, LonLat>>> }[];
  /** Where arrows for what lies beyond the edge begin, in degrees of latitude: the edge has no words there. */
  edge: Readonly<Record<FlankShape, number>>;
  /** Towns for orientation. */
  towns: readonly { text: string; at: LonLat }[];
}

export interface FlankMark {
  id: string;
  number: string;
  kind: string;
  /** Empty where it is narrow: the name is in the list. */
  name: string;
  /** Where it is; for what lies beyond the edge, where an arrow points to it. */
  x: number;
  y: number;
  beyond: boolean;
  label: { x: number; y: number };
  leader: Leader | undefined;
}

export interface FlankMapGeometry {
  width: number;
  height: number;
  countries: (CountryShape & { sort: 'ally' | 'beside' | 'other' })[];
  border: { id: string; kind: string; path: string; label: { x: number; y: number; number: string; name: string } };
  marks: FlankMark[];
  names: { text: string; sort: 'country' | 'sea'; x: number; y: number }[];
  towns: { text: string; x: number; y: number; textX: number }[];
}

const FRAMES = {
  wide: { width: 560, height: 640, west: 14.9, east: 40.4, south: 43.4, north: 60.4 },
  narrow: { width: 328, height: 500, west: 18.4, east: 35.6, south: 43.6, north: 60.3 },
} as const satisfies Record<FlankShape, MapFrame>;

const FONT = 15;
const LINE = 17;
const MARK = 5;
const EDGE = 4;
/** From one arrow at the edge to the next. */
const ARROWS = 21;

/** The flank on a map: countries, numbered marks that cover one another nowhere, and names for orientation. */
export function flankMapGeometry(input: FlankMapInput, shape: FlankShape): FlankMapGeometry {
  const frame = FRAMES[shape];
  const project = projectionOf(frame);
  const drawn = drawCountries(input.world, frame, [input.border]);
  const names = input.names.flatMap(({ text, sort, at }) => {
    const place = at[shape];
    return place === undefined ? [] : [{ text, sort, ...rounded(project(...place)) }];
  });
  const towns = input.towns.map(({ text, at }) => {
    const { x, y } = rounded(project(...at));
    return { text, x, y, textX: x + 7 };
  });
  const points = input.points.map((point) => {
    const { x, y } = rounded(project(...point.at));
    return { ...point, x, y, beyond: x < 0 || x > frame.width || y < 0 || y > frame.height };
  });
  // Arrows at the edge stand for what lies beyond it, one below the other.
  const edge = rounded(project(frame.west, input.edge[shape])).y;
  points
    .filter(({ beyond }) => beyond)
    .forEach((point, index) => {
      Object.assign(point, { x: 9, y: edge + index * ARROWS });
    });
  const wordsOf = ({ number, name }: { number: number; name: string }) =>
    shape === 'wide' ? `${number} ${name}` : String(number);
  const border = { ...input.border, ...rounded(project(...input.border.at)) };

  const obstacles: Box[] = [
    ...points.map(({ x, y }) => around(x, y, MARK + 1)),
    ...towns.map(({ text, y, textX }) => textBox(text, textX, y + 5, 'start')),
    ...names.map(({ text, x, y }) => textBox(text, x, y, 'middle')),
    ...(drawn.borders[0]?.points ?? []).map(([x, y]) => around(x, y, 3)),
    textBox(wordsOf(border), border.x, border.y, 'start'),
  ];
  const placed = placeLabels(
    points.map(
      (point): LabelRequest => ({
        id: point.id,
        x: point.x,
        y: point.y,
        width: textWidth(wordsOf(point), FONT) * 1.04,
        height: LINE,
        clear: MARK - 2,
        at: point.label?.[shape],
      }),
    ),
    obstacles,
    { x: EDGE, y: EDGE, width: frame.width - 2 * EDGE, height: frame.height - 2 * EDGE },
  );

  return {
    width: frame.width,
    height: frame.height,
    // Ukraine comes last, so that no neighbour is drawn over its outline.
    countries: [
      ...drawn.countries
        .filter(({ a3 }) => a3 !== input.beside)
        .map((country) => ({
          ...country,
          sort: input.allies.includes(country.a3) ? ('ally' as const) : ('other' as const),
        })),
      ...drawn.countries
        .filter(({ a3 }) => a3 === input.beside)
        .map((country) => ({ ...country, sort: 'beside' as const })),
    ],
    border: {
      id: border.id,
      kind: border.kind,
      path: drawn.borders[0]?.path ?? '',
      label: {
        x: border.x,
        y: border.y,
        number: String(border.number),
        name: shape === 'wide' ? border.name : '',
      },
    },
    marks: points.map(({ id, number, kind, name, x, y, beyond }, index) => {
      const label = placed[index] as PlacedLabel;
      return {
        id,
        number: String(number),
        kind,
        name: shape === 'wide' ? name : '',
        x,
        y,
        beyond,
        label: rounded({ x: label.box.x, y: label.box.y + LINE - 4 }),
        leader: label.leader && roundedLeader(label.leader),
      };
    }),
    names,
    towns,
  };
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
const roundedLeader = ({ x1, y1, x2, y2 }: Leader): Leader => {
  const [start, end] = [rounded({ x: x1, y: y1 }), rounded({ x: x2, y: y2 })];
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
};
const around = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: reach * 2,
  height: reach * 2,
});

/** The room of a word whose base line begins at a point or lies around it. */
function textBox(text: string, x: number, y: number, anchor: 'start' | 'middle'): Box {
  const width = textWidth(text, FONT);
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - 12, width, height: 16 };
}
