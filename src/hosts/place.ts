import type { Headers } from './headers.ts';
import type { Kind } from './kinds.ts';
import type { Way } from './ways.ts';

/** What the files for hosts are written from. */
export interface Place {
  /** The path under which the site stands, with a slash at both ends. */
  base: string;
  /** Every file of the site, below that path. */
  files: readonly string[];
  /** What goes with each kind of address, besides what goes with all. */
  headers: Readonly<Record<Kind, Headers>>;
  /** Pages that send their readers on. */
  ways: readonly Way[];
}
