import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { type Cut, lettersOf, type Script } from './faces.ts';

const require = createRequire(import.meta.url);

/** Cuts one file of a face to our letters and weights, as woff2. The same input gives the same bytes. */
export async function cutFace({ face, style, weights }: Cut, script: Script): Promise<Buffer> {
  const whole = require.resolve(`@fontsource-variable/${face}/files/${face}-${script}-wght-${style}.woff2`);
  return subsetFont(readFileSync(whole), lettersOf(script), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
}
