import { ARCHIVE_PATH, type Frozen, getArchive } from '../data/archive/archive.ts';
import { difference, isSame } from '../data/archive/difference.ts';
import { stateOf } from '../data/archive/state.ts';
import type { Tables } from '../data/parse.ts';
import { lastChanged } from '../data/select/updates.ts';

/** The last day of the archive that keeps figures. */
export function lastWithFigures(archive: readonly Frozen[] = getArchive()): Frozen | undefined {
  return archive.filter(({ figures }) => figures.length > 0).at(-1);
}

const found = new WeakMap<Tables, Frozen | undefined>();

/** The day of the archive that keeps the site's record as it is now, if nothing was put right since. */
export function frozenNow(tables: Tables): Frozen | undefined {
  if (found.has(tables)) return found.get(tables);
  const last = lastWithFigures();
  const isStill = last?.version === lastChanged(tables) && isSame(difference(last?.state ?? {}, stateOf(tables)));
  const now = isStill ? last : undefined;
  found.set(tables, now);
  return now;
}

/** Where a day of the archive keeps a page of the site: a figure, or all data. */
export function frozenPlace(day: Frozen | undefined, path: string): string | undefined {
  if (day === undefined) return undefined;
  if (path === 'data') return `${ARCHIVE_PATH}${day.date}/`;
  const figure = /^figures\/(.+)$/.exec(path)?.[1];
  return figure !== undefined && day.figures.includes(figure) ? `${ARCHIVE_PATH}${day.date}/${path}/` : undefined;
}
