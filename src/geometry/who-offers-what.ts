import { DOMAINS, type Domain } from '../data/domains.ts';
import { LEVELS, type Level, rankOf } from '../data/levels.ts';

/** A cell as a step function of time: the level that holds from each day on. */
export interface MatrixCell {
  /** In order of time. Empty where nothing was ever found. */
  steps: readonly (readonly [day: string, level: Level])[];
}

export interface MatrixActor {
  id: string;
  name: string;
  region: string;
  /** One a domain, in the order of DOMAINS. */
  cells: readonly MatrixCell[];
}

/** What the reader has set. */
export interface MatrixView {
  domain: Domain | 'all';
  region: string;
  level: Level | 'all';
  sort: 'level' | 'name' | 'region';
  /** `YYYY-MM-DD`. */
  asOf: string;
}

export interface MatrixGroup {
  /** What the group has in common: a level, a region, or nothing. */
  key: Level | 'none' | (string & {});
  actors: readonly MatrixActor[];
}

/** The level of a cell on a day. */
export function levelAt(cell: MatrixCell | undefined, day: string): Level {
  return cell?.steps.findLast(([from]) => from <= day)?.[1] ?? 'not-stated';
}

/** The level of a cell on the last day, where it is another than on the day; undefined where it is the same. */
export function laterLevel(cell: MatrixCell | undefined, day: string, last: string): Level | undefined {
  const later = levelAt(cell, last);
  return later === levelAt(cell, day) ? undefined : later;
}

/** The domains that a view shows, in their fixed order. */
export function shownDomains(view: MatrixView): readonly Domain[] {
  return view.domain === 'all' ? DOMAINS : [view.domain];
}

/** The domain by whose level actors are sorted and grouped. */
export function leadDomain(view: MatrixView): Domain {
  return view.domain === 'all' ? 'land' : view.domain;
}

/** Groups stand in this order: what is firm first, the refusal last, because it is no weak end of support. */
const GROUP_ORDER: readonly Level[] = [...LEVELS].sort((a, b) => {
  const last = (level: Level) => (level === 'ruled-out' ? -1 : rankOf(level));
  return last(b) - last(a);
});

/** Filters, sorts and groups the actors as the reader asks. Pure: the same view gives the same groups. */
export function arrangeMatrix(
  actors: readonly MatrixActor[],
  view: MatrixView,
  regions: readonly string[],
): MatrixGroup[] {
  const domains = shownDomains(view);
  const lead = DOMAINS.indexOf(leadDomain(view));
  const levelOf = (actor: MatrixActor, domain: Domain) => levelAt(actor.cells[DOMAINS.indexOf(domain)], view.asOf);
  const shown = actors
    .filter((actor) => view.region === 'all' || actor.region === view.region)
    .filter((actor) => view.level === 'all' || domains.some((domain) => levelOf(actor, domain) === view.level))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (view.sort === 'name') return shown.length > 0 ? [{ key: 'none', actors: shown }] : [];
  const keys: readonly string[] = view.sort === 'region' ? regions : GROUP_ORDER;
  const keyOf = (actor: MatrixActor): string =>
    view.sort === 'region' ? actor.region : levelAt(actor.cells[lead], view.asOf);
  return keys
    .map((key) => ({ key, actors: shown.filter((actor) => keyOf(actor) === key) }))
    .filter((group) => group.actors.length > 0);
}

/** How many of the cells that a view shows have another level on the last day. */
export function countLater(
  groups: readonly MatrixGroup[],
  view: MatrixView,
  last: string,
): { later: number; cells: number } {
  const cells = groups.flatMap(({ actors }) =>
    actors.flatMap((actor) => shownDomains(view).map((domain) => actor.cells[DOMAINS.indexOf(domain)])),
  );
  return { later: cells.filter((cell) => laterLevel(cell, view.asOf, last) !== undefined).length, cells: cells.length };
}
