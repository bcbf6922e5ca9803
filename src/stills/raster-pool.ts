import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type * as raster from './raster.ts';

/** More would save nothing here, and each has a rasteriser with all faces of its own. */
const THREADS = 2;
/** While one drawing is packed, which takes as long as to draw it, a thread begins another. */
const AT_ONCE = 2;
/** In development, pictures are asked for now and then: a thread that waits longer ends. */
const IDLE_MS = 10_000;

/** Pictures are drawn beside the pages, which are rendered meanwhile: to draw them is a fifth of a build. */
const pool = new Tinypool({
  // By its path from the root: what is built knows no other place of this file.
  filename: pathToFileURL(resolve('src/stills/raster.ts')).href,
  runtime: 'worker_threads',
  minThreads: 0,
  maxThreads: THREADS,
  concurrentTasksPerWorker: AT_ONCE,
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
