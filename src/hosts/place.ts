import type { HeadersFor } from './headers.ts';
import type { Way } from './ways.ts';

/** What the files for hosts are written from. */
export interface Place {
  /** The path under which the site stands, with a slash at both ends. */
  base: string;
  /** Every file of the site, below that path. */
  files: readonly string[];
  headers: HeadersFor;
  /** The hashes of the styles that stand in a file, for those in which some do. */
  styles: ReadonlyMap<string, readonly string[]>;
  /** Pages that send their readers on. */
  ways: readonly Way[];
}
