import type { Page } from 'playwright-core';
import { getArchive } from '../../src/data/archive/archive.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { readDist } from '../built/dist.ts';
import { address } from './browser.ts';

const STATEMENT = '/embed/statement/';
const DOMAIN = '/figures/who-offers-what/';

/** Every page of the site as it was built, with one statement to embed for all of them. */
export const ROUTES: readonly string[] = readDist()
  .pages.map(({ route }) => route)
  .filter((route) => !route.startsWith(STATEMENT) || route === `${STATEMENT}ask-64000/`);

/** Every page, with one actor and one domain for all of them. */
export const TYPES = ROUTES.filter((route) => {
  // A figure to embed is the figure of its page: one of them and the list speak for all.
  if (route.startsWith('/embed/'))
    return !CHARTS.some((chart) => route === `/embed/${chart}/`) || route === '/embed/who-offers-what/';
  if (route.startsWith(DOMAIN)) return route === `${DOMAIN}land/` || route === DOMAIN;
  return !/^\/actors\/./.test(route) || route === '/actors/fr/';
});

/** What was frozen last, with one figure for all: an older day was looked at when it was the last. */
export const FROZEN: readonly string[] = getArchive()
  .filter(({ figures }) => figures.length > 0)
  .slice(-1)
  .flatMap(({ date }) => [`/v/${date}/`, `/v/${date}/figures/who-offers-what/`]);

/** Does a job for each route, two at a time, and gives what they found, each with its route before it. */
export async function inPairs(
  routes: readonly string[],
  job: (route: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const left = [...routes];
  const work = async () => {
    for (let route = left.shift(); route !== undefined; route = left.shift()) {
      found.push(...(await job(route)).map((fault) => `${route} ${fault}`));
    }
  };
  await Promise.all([work(), work()]);
  return found.sort();
}

/** Looks at each route in one of two pages, and gives what was found. */
export async function onEach(
  routes: readonly string[],
  blank: () => Promise<Page>,
  look: (page: Page, route: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const idle = [await blank(), await blank()];
  return inPairs(routes, async (route) => {
    const page = idle.pop();
    if (!page) throw new Error('more jobs than pages');
    await page.goto(address(route));
    const found = await look(page, route);
    idle.push(page);
    return found;
  });
}
