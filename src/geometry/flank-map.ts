import { type FixedWords, type FlankLabel, type FlankShape, flankLabels, type HandSetLabel } from './flank-labels.ts';
import { type CountryShape, drawCountries, type MapFrame, projectionOf } from './shapes.ts';

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
  label?: HandSetLabel | undefined;
}

/** Name of a country or a sea, at a place set by hand; a shape that is not named leaves the name out. */
export interface MapName {
  text: string;
  sort: 'country' | 'sea';
  at: Readonly<Partial<Record<FlankShape, LonLat>>>;
  /** Degrees clockwise, where land or sea is too slim to hold its name level. */
  turn?: Readonly<Partial<Record<FlankShape, number>>> | undefined;
}

export interface FlankMapInput {
  world: Parameters<typeof drawCountries>[0];
  /** Alpha-3 codes of the members of the alliance, and of the country beside which the flank lies. */
  allies: readonly string[];
  beside: string;
  points: readonly FlankPoint[];
  /** A measure along the borders that one country has with others. */
  border: { id: string; number: number; kind: string; name: string; of: string; with: readonly string[]; at: LonLat };
  names: readonly MapName[];
  /** Where arrows for what lies beyond the edge begin, in degrees of latitude: the edge has no words there. */
  edge: Readonly<Record<FlankShape, number>>;
  /** Towns for orientation. */
  towns: readonly { text: string; at: LonLat; label?: HandSetLabel | undefined }[];
}

export interface FlankMark extends FlankLabel {
  id: string;
  number: string;
  kind: string;
  /** Empty where it is narrow: the name is in the list. */
  name: string;
  /** Where it is; for what lies beyond the edge, where an arrow points to it. */
  x: number;
  y: number;
  beyond: boolean;
}

export interface FlankMapGeometry {
  width: number;
  height: number;
  countries: (CountryShape & { sort: 'ally' | 'beside' | 'other' })[];
  border: { id: string; kind: string; path: string; label: { x: number; y: number; number: string; name: string } };
  marks: FlankMark[];
  names: (FixedWords & { sort: MapName['sort'] })[];
  towns: ({ text: string; x: number; y: number } & FlankLabel)[];
}

const FRAMES = {
  wide: { width: 560, height: 640, west: 14.9, east: 40.4, south: 43.4, north: 60.4 },
  narrow: { width: 328, height: 500, west: 18.4, east: 35.6, south: 43.6, north: 60.3 },
} as const satisfies Record<FlankShape, MapFrame>;

/** Half of a mark, in px. */
const MARK = 5;
const TOWN = 3;
/** Size of the names of countries and seas, in px. */
const NAME = 14;
/** From one arrow at the edge to the next. */
const ARROWS = 21;

/** The flank on a map: countries, numbered marks that cover one another nowhere, and names for orientation. */
export function flankMapGeometry(input: FlankMapInput, shape: FlankShape): FlankMapGeometry {
  const frame = FRAMES[shape];
  const project = projectionOf(frame);
  const drawn = drawCountries(input.world, frame, [input.border]);
  const names = input.names.flatMap(({ text, sort, at, turn }) => {
    const place = at[shape];
    return place === undefined
      ? []
      : [{ text, sort, turn: turn?.[shape], anchor: 'middle' as const, size: NAME, ...rounded(project(...place)) }];
  });
  const towns = input.towns.map((town) => ({ ...town, ...rounded(project(...town.at)) }));
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

  const labels = flankLabels(
    [
      ...points.map((point) => ({ ...point, words: wordsOf(point), reach: MARK })),
      ...towns.map((town) => ({ ...town, id: town.text, words: town.text, reach: TOWN })),
    ],
    {
      words: [...names, { ...border, text: wordsOf(border), anchor: 'start' as const }],
      border: drawn.borders[0]?.points ?? [],
      outlines: drawn.outlines,
    },
    frame,
    shape,
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
    marks: points.map(({ id, number, kind, name, x, y, beyond }, index) => ({
      id,
      number: String(number),
      kind,
      name: shape === 'wide' ? name : '',
      x,
      y,
      beyond,
      ...(labels[index] as FlankLabel),
    })),
    names,
    towns: towns.map(({ text, x, y }, index) => ({
      text,
      x,
      y,
      ...(labels[points.length + index] as FlankLabel),
    })),
  };
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
