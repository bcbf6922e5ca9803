import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFace } from '../../src/fonts/cut.ts';
import { CUTS, fileOf, SCRIPTS } from '../../src/fonts/faces.ts';

const FILES = CUTS.flatMap((cut) => SCRIPTS.map((script) => [fileOf(cut, script), cut, script] as const));

test.each(FILES)('%s is cut as faces.ts says; else run "npm run fonts"', async (file, cut, script) => {
  const committed = readFileSync(`src/fonts/${file}`);
  expect(committed.equals(await cutFace(cut, script))).toBe(true);
});
