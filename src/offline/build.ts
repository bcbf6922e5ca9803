/** What the worker knows of the build that it was written for. Paths stand below the site's own. */
export interface Build {
  /** Told from every other build by what the files hold. */
  version: string;
  /** Shown in the place of a page that is not kept. */
  fallback: string;
  /** What is kept when a reader asks for all chapters. */
  chapters: readonly string[];
  /** Scripts, each with those that it starts with. */
  modules: Readonly<Record<string, readonly string[]>>;
  /** What pages fetch under a name that stays the same from build to build, each with the hash of what it holds. */
  parts: Readonly<Record<string, string>>;
}

/** Files whose names change with what they hold. */
export const HASHED = '_astro/';
