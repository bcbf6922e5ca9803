import { readDist } from '../built/dist.ts';

/** Every page of the site as it was built. */
export const ROUTES: readonly string[] = readDist().pages.map(({ route }) => route);

/** Actors whose pages are unlike one another: host, refuser, opponent, recipient, group, alliance, few records, many. */
const VARIED = ['fr', 'pl', 'ru', 'ua', 'coalition', 'nato', 'au', 'us'];

const withActors = (actors: readonly string[]) =>
  ROUTES.filter((route) => !/^\/actors\/./.test(route) || actors.some((actor) => route === `/actors/${actor}/`));

/** Every page, with a few varied actors for all of them. */
export const VARIED_ROUTES = withActors(VARIED);

/** Every page, with one actor for all of them. */
export const TYPES = withActors(['fr']);

/** Runs a job for each route, two at a time, and gives what they found, each with its route before it. */
export async function onEach(
  routes: readonly string[],
  job: (route: string, worker: 0 | 1) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const left = [...routes];
  const work = async (worker: 0 | 1) => {
    for (let route = left.shift(); route !== undefined; route = left.shift()) {
      found.push(...(await job(route, worker)).map((fault) => `${route} ${fault}`));
    }
  };
  await Promise.all([work(0), work(1)]);
  return found.sort();
}
