import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Build } from '../offline/build.ts';
import { packParts } from '../offline/packed-parts.ts';

/**
 * The text of the service worker, as one script.
 *
 * @param known  what it is to know of the build; undefined for one that clears up and goes
 */
export async function writeWorker(known: Build | undefined): Promise<string> {
  const entry = fileURLToPath(new URL(`../offline/${known ? 'worker' : 'worker-off'}.ts`, import.meta.url));
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { BUILD: JSON.stringify(known ? { ...known, parts: packParts(known.parts) } : {}) },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'worker' } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('the service worker was not written');
  return bundle.output[0].code;
}
