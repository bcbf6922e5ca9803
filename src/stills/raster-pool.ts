import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type * as raster from './raster.ts';

/** More would save nothing here, and each holds a drawing of up to 50 MB. */
const THREADS = 2;
/** What a thread holds it gives back when it ends: a build has use for the room, and to begin another takes a moment. */
const IDLE_MS = 1000;

/** Pictures are drawn beside the pages, which are rendered meanwhile: to draw them is a fifth of a build. */
const pool = new Tinypool({
  // By its path from the root: what is built knows no other place of this file.
  filename: pathToFileURL(resolve('src/stills/raster.ts')).href,
  runtime: 'worker_threads',
  minThreads: 0,
  maxThreads: THREADS,
  idleTimeout: IDLE_MS,
});

const drawAs =
  <Drawing>(name: keyof typeof raster) =>
  (drawing: Drawing): Promise<Uint8Array> =>
    pool.run(drawing, { name });

export const asPng = drawAs<string>('asPng');
export const asPreview = drawAs<string>('asPreview');
export const asIcon = drawAs<raster.Icon>('asIcon');
export const asCard = drawAs<string>('asCard');
