import type { GeoProjection } from 'd3-geo';
import { geoConicConformal } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

type World = Parameters<typeof feature>[0];
type Countries = { type: 'GeometryCollection'; geometries: { properties: { a3: string } }[] };
type Point = readonly [x: number, y: number];
export type Project = (lon: number, lat: number) => { x: number; y: number };

/** A part of the world, drawn at a size. */
export interface MapFrame {
  width: number;
  height: number;
  west: number;
  east: number;
  south: number;
  north: number;
}

export interface CountryShape {
  /** ISO 3166-1 alpha-3. */
  a3: string;
  path: string;
}

/** How far shapes reach beyond the picture, so that no edge of the clipping is seen, in px. */
const BLEED = 6;
/** What a simplified line may be off, and the smallest island that is drawn, in px and px². */
const TOLERANCE = 0.75;
const LEAST_AREA = 4;
/** Degrees below the frame from which on a point is not drawn: a cone sends the far pole to infinity. */
const REACH = 50;
const FAR = 1e6;

/** A conic projection that keeps angles, fitted to a frame: shapes look as in an atlas of Europe. */
export function projectionOf({ width, height, west, east, south, north }: MapFrame): Project {
  const lon = (west + east) / 2;
  const lat = (south + north) / 2;
  const projection: GeoProjection = geoConicConformal()
    .rotate([-lon, 0])
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    .fitSize([width, height], {
      type: 'MultiPoint',
      coordinates: [
        [west, lat],
        [east, lat],
        [lon, south],
        [lon, north],
      ],
    });
  return (x, y) => {
    const [px = FAR, py = FAR] = projection([x, y]) ?? [];
    return { x: px, y: py };
  };
}

/** The countries of a frame, their outlines as points, and the borders that some pairs of them share, simplified to what can be seen. */
export function drawCountries(
  world: World,
  frame: MapFrame,
  borders: readonly { of: string; with: readonly string[] }[] = [],
): { countries: CountryShape[]; outlines: Point[][]; borders: { path: string; points: Point[] }[] } {
  const flat = flatten(world, projectionOf(frame), frame.south - REACH);
  const countries = flat.objects['countries'] as unknown as Countries;
  type Shape = Parameters<typeof feature>[1];
  const shapes = countries.geometries.map((geometry) => {
    const rings = ringsOf(feature(flat, geometry as unknown as Shape)).flatMap((ring) => {
      // What lies on the other side of the world would come back as a ring around the picture.
      if (ring.some(([x, y]) => x >= FAR || y >= FAR)) return [];
      const clipped = clip(ring, frame);
      return Math.abs(area(clipped)) < LEAST_AREA ? [] : [clipped];
    });
    return { a3: geometry.properties.a3, rings, path: rings.map((ring) => `${writeLine(ring)}z`).join('') };
  });
  return {
    countries: shapes.flatMap(({ a3, path }) => (path === '' ? [] : [{ a3, path }])),
    outlines: shapes.flatMap(({ rings }) => rings),
    borders: borders.map(({ of, with: others }) => {
      type Filter = NonNullable<Parameters<typeof mesh>[2]>;
      type Named = { properties: { a3: string } };
      const between: Filter = (a, b) => {
        const pair = [a as unknown as Named, b as unknown as Named].map(({ properties }) => properties.a3);
        return pair.includes(of) && others.some((other) => pair.includes(other));
      };
      const lines = mesh(flat, flat.objects['countries'] as unknown as Parameters<typeof mesh>[1], between)
        .coordinates as unknown as Point[][];
      return { path: lines.map((line) => writeLine(line)).join(''), points: lines.flat() };
    }),
  };
}

/** The same topology in px, each line simplified by itself: neighbours keep the border that they share. */
function flatten(world: World, project: Project, south: number): World {
  const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = world.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      // Quantised arcs are written as steps.
      [x, y] = world.transform ? [x + dx, y + dy] : [dx, dy];
      const lat = y * scale[1] + translate[1];
      if (lat < south) return [FAR, FAR];
      const at = project(x * scale[0] + translate[0], lat);
      return [at.x, at.y];
    });
    return simplify(points, TOLERANCE).map(([px, py]) => [px, py]);
  });
  return { type: 'Topology', objects: world.objects, arcs };
}

/** Leaves out what lies within the tolerance of the line that stays (Douglas and Peucker); both ends stay. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let farthest = from;
    let most = tolerance;
    for (let index = from + 1; index < to; index++) {
      const off = distance(points[index] as Point, points[from] as Point, points[to] as Point);
      if (off > most) [farthest, most] = [index, off];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

/** From a point to a stretch of line; the ends of a closed line are one point. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

function ringsOf(shape: ReturnType<typeof feature>): Point[][] {
  const { geometry } = shape as unknown as { geometry: { type: string; coordinates: unknown } };
  if (geometry.type === 'Polygon') return geometry.coordinates as Point[][];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Point[][][]).flat() : [];
}

/** Cuts a ring to the frame and its bleed, side by side (Sutherland and Hodgman). */
function clip(ring: readonly Point[], { width, height }: MapFrame): Point[] {
  const sides: readonly [axis: 0 | 1, at: number, sign: 1 | -1][] = [
    [0, -BLEED, 1],
    [0, width + BLEED, -1],
    [1, -BLEED, 1],
    [1, height + BLEED, -1],
  ];
  return sides.reduce<Point[]>(
    (points, [axis, at, sign]) =>
      points.flatMap((point, index) => {
        const before = points[(index + points.length - 1) % points.length] as Point;
        const inside = (of: Point) => (of[axis] - at) * sign >= 0;
        if (inside(point) === inside(before)) return inside(point) ? [point] : [];
        const share = (at - before[axis]) / (point[axis] - before[axis]);
        const cut: Point = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
        return inside(point) ? [cut, point] : [cut];
      }),
    [...ring],
  );
}

function area(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** A line as path data in steps of a tenth of a px: half as long as with absolute numbers, and it never drifts. */
export function writeLine(points: readonly Point[]): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const steps = tenths.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = tenths[index - 1] ?? [0, 0];
    return index > 0 && x === beforeX && y === beforeY ? [] : [`${short(x - beforeX)}${spaced(short(y - beforeY))}`];
  });
  const [start = '0 0', ...rest] = steps;
  return rest.length === 0 ? '' : `M${start}l${rest.reduce((line, step) => line + spaced(step))}`;
}

const short = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');
/** A minus parts two numbers by itself. */
const spaced = (number: string) => (number.startsWith('-') ? number : ` ${number}`);
