/** What the names of all shelves of a site begin with. Other sites may stand at the same origin. */
export const shelvesOf = (home: string): string => `guarantee-gap ${new URL(home).pathname} `;

/** The name of what is kept of one version of a site. */
export const shelfName = (home: string, version: string): string => shelvesOf(home) + version;

/** Told beside each page that is kept: whether the reader asked for it, and what it needs. */
export const ASKED = 'x-kept-asked';
export const NEEDS = 'x-kept-needs';

/** What a page tells the worker. */
export type Message =
  | { kind: 'visited'; path: string; used: readonly string[] }
  | { kind: 'keep chapters' }
  | { kind: 'keep visited' }
  | { kind: 'keep nothing' };
