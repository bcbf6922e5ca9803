import { cpus } from 'node:os';
import { join } from 'node:path';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { nearest } from '../../src/data/nearest.ts';
import { findBrowser } from '../browser/executable.ts';
import { launch } from '../browser/launch.ts';
import { tellControls, timeControls } from './controls.ts';
import { growBuilds, tellBuilds } from './growth.ts';
import { compareLoads, tellLoads } from './load.ts';

// Run by "npm run bench", on what "npm run build" wrote. Prints Markdown, for the README beside this file.
const JOBS = ['load', 'controls', 'chapters', 'records'] as const;
type Job = (typeof JOBS)[number];
const isJob = (word: string): word is Job => JOBS.some((job) => job === word);
const given = process.argv.slice(2);
const unknown = given.find((word) => !isJob(word));
if (unknown !== undefined) {
  const meant = nearest(unknown, JOBS);
  console.error(`came:    ${unknown}\nallowed: ${JOBS.join(', ')}${meant ? `\ndid you mean ${meant}?` : ''}`);
  process.exit(2);
}
const jobs = given.length > 0 ? given.filter(isJob) : JOBS;

const dist = join(process.cwd(), 'dist');
const browser = await launch(await findBrowser('system'));
console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores\n`);
if (jobs.includes('load')) {
  const routes = ['/', ...CHAPTERS.map((chapter) => `/${chapter}/`)];
  console.log(tellLoads(await compareLoads(browser, dist, routes, Number(process.env['ROUNDS'] ?? 5))));
}
if (jobs.includes('controls')) console.log(tellControls(await timeControls(browser, dist, 6)));
await browser.close();
for (const job of ['chapters', 'records'] as const) {
  if (jobs.includes(job)) console.log(tellBuilds(growBuilds(job)));
}
