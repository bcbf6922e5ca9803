import type { Domain } from '../data/domains.ts';
import type { Level } from '../data/levels.ts';
import type { MatrixView } from '../geometry/who-offers-what.ts';

/** Every word that the island shows, said in the site's language when the page is built. */
export interface MatrixWords {
  levels: Record<Level, string>;
  /** What a level means, beside the name of its group. */
  meanings: Record<Level, string>;
  domains: Record<Domain, string>;
  /** The same where a sentence begins with it: "At sea". */
  on: Record<Domain, string>;
  /** The same as heads of columns, with soft hyphens. */
  heads: Record<Domain, string>;
  regions: Record<string, string>;
  allDomains: string;
  allRegions: string;
  allLevels: string;
  domain: string;
  region: string;
  level: string;
  sort: string;
  sorts: Record<MatrixView['sort'], string>;
  asOf: string;
  /** Name of what holds the filters but the domain, where a window is narrow. */
  more: string;
  reset: string;
  actor: string;
  caption: string;
  /** "{on}: {group}" */
  groupOn: string;
  /** "{n} of {of} actors. {on}, as of {date}: {list}." */
  summary: string;
  /** "{n} of {of} cells have another level on {date}", behind the summary of an earlier day. */
  later: string;
  nothing: string;
  /** "{name} {value}" */
  badAddress: string;
  /** "{actor}, {domain}: {level}", the name of the button that opens a cell's records. */
  open: string;
  /** The same of a cell that has the level {later} on the last day. */
  openLater: string;
}
