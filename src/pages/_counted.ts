import { type Count, countsOf } from '../data/derived.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import { levelOn } from '../data/select/level.ts';
import { recordById } from '../data/select/record.ts';
import { say } from '../i18n/words.ts';
import { namedRecord } from './_record.ts';

/** A link to a record that is counted, or to a view of exactly those that are. */
export interface CountedLink {
  name: string;
  place: string;
}

/** More than these are shown where they stand together. */
export const MOST_NAMED = 8;

/** Where all rows of a table are shown. */
const WHOLE = {
  actors: '/actors/',
  claims: '/article/#article-checked',
  events: '/figures/timeline/#timeline',
  // The counts, which are not counted, stand below them on the same page.
  figures: '/data/figures/',
  positions: '/actors/',
  promises: '/figures/promise-ledger/#promise-ledger',
  sources: '/sources/',
  unknowns: '/unknowns/',
} as const satisfies Record<Count['table'], string>;

/** What a count counts: each record by name while they are few, else a view that shows exactly these. */
export function countedLinks(tables: Tables, count: Count): readonly CountedLink[] {
  const { ids, table, at, verdict } = count;
  if (ids.length > MOST_NAMED) {
    if (at === undefined && verdict === undefined) return [{ name: say(`counted.${table}`), place: WHOLE[table] }];
    const n = ids.length;
    if (at === undefined)
      return [{ name: say('counted.verdict', { n }), place: `/article/#article-checked-${verdict}` }];
    const query = `domain=${at.domain}&level=${at.level}`;
    return [{ name: say('counted.level', { n }), place: `/figures/who-offers-what/?${query}#who-offers-what` }];
  }
  return ids.flatMap((id) => {
    const actor = table === 'actors' ? recordById(tables.actors, id) : undefined;
    if (actor === undefined) {
      const { name, place } = namedRecord(tables, id) ?? {};
      return name === undefined || place === undefined ? [] : [{ name, place }];
    }
    // The record that gives the level; who has none is only on its page.
    const [record] = at === undefined ? [] : levelOn(tables, actor.id, at.domain, RECORD_END).holding;
    return [{ name: actor.name, place: `/actors/${id}/${record === undefined ? '' : `#${record.id}`}` }];
  });
}

const counted = new WeakMap<Tables, ReadonlyMap<string, Count>>();

/** What a figure counts; nothing of a figure that is no count of records. */
export function countedIn(tables: Tables, figure: string): readonly CountedLink[] | undefined {
  const counts = counted.get(tables) ?? new Map(countsOf(tables).map((count) => [count.id, count]));
  counted.set(tables, counts);
  const count = counts.get(figure);
  return count && countedLinks(tables, count);
}
