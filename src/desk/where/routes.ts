import { domainPage } from '../../data/domains.ts';
import { type LocatedTables, plainTables, type Tables } from '../../data/parse.ts';
import { RECORD_END } from '../../data/record-end.ts';
import { nameOf } from '../../data/rows.ts';
import { type HeldKey, keysOfActor } from '../../data/select/conditions.ts';
import { comparedActors } from '../../data/select/counts.ts';
import { aidOfActor } from '../../data/select/donors.ts';
import { levelOn } from '../../data/select/level.ts';
import { updateId } from '../../data/update-id.ts';
import type { Target } from '../target.ts';

/** The pages that a file of prose becomes; none for a file that is no prose. */
export function routesOf(file: string): string[] {
  const [, folder, name = ''] = /^content\/[a-z]+\/(chapters|pages)\/(.*)\.mdx$/.exec(file) ?? [];
  if (folder === 'chapters') return [`/${name.replace(/^\d+-/, '')}/`, '/all/'];
  if (folder === undefined) return [];
  if (name === 'index') return ['/'];
  return name === '404' ? ['/404.html'] : [`/${name}/`];
}

type Homes = { [Table in keyof Tables]: (row: Tables[Table][number], tables: Tables) => readonly string[] };

const actorPages = (ids: readonly string[]) => ids.map((id) => `/actors/${id}/`);

/** The pages of the actors who hold a key of which this is so. */
const keyPages = (tables: Tables, isSo: (held: HeldKey) => boolean) =>
  actorPages(tables.actors.map(({ id }) => id).filter((id) => keysOfActor(tables, id).some(isSo)));

/** Force sizes and past missions: what the numbers in the debate are. */
const DEBATED = ['force-size', 'mission'];

/** The pages that show every row of a table, by what the row says. */
const HOMES: Homes = {
  sources: ({ id }) => [`/sources/#${id}`],
  actors: ({ id }, { positions }) => [
    `/actors/${id}/`,
    ...(positions.some(({ actor }) => actor === id) ? ['/actors/'] : []),
  ],
  positions: ({ id, actor, domain }, tables) => {
    const compared = comparedActors(tables).some((row) => row.id === actor);
    // The page of a domain shows of each actor the record that gives its level.
    const gives = compared && levelOn(tables, actor, domain, RECORD_END).holding[0]?.id === id;
    return [
      `/actors/${actor}/#${id}`,
      ...(compared ? ['/figures/who-offers-what/'] : []),
      ...(gives ? [`${domainPage(domain)}#${id}`] : []),
    ];
  },
  figures: ({ id, group }) => [
    `/data/figures/#${id}`,
    ...(DEBATED.includes(group) ? ['/figures/numbers-in-the-debate/'] : []),
  ],
  events: ({ id, actors }) => [`/figures/timeline/#${id}`, ...actorPages(actors)],
  quotes: () => [],
  claims: ({ id, actors }) => [`/article/#${id}`, '/figures/article-checked/', ...actorPages(actors)],
  promises: ({ id, actors }) => [`/figures/promise-ledger/#promise-${id}`, ...actorPages(actors)],
  nodes: ({ id }, tables) => [
    '/figures/conditions/',
    ...keyPages(tables, ({ lock }) => lock.key === id || lock.on === id),
  ],
  edges: ({ id }, tables) => ['/figures/conditions/', ...keyPages(tables, ({ edge }) => edge.id === id)],
  places: () => ['/figures/flank-map/'],
  rungs: () => ['/figures/set-the-bar/'],
  layers: ({ id, actors }) => [`/figures/layers/#layer-${id}`, ...actorPages(actors)],
  phrases: ({ id }) => [`/figures/claim-anatomy/#${id}`],
  terms: ({ id }) => [`/method/#glossary-${id}`],
  unknowns: ({ id, front, actors, holders }) => [
    `/unknowns/#${id}`,
    ...(front ? ['/'] : []),
    ...actorPages([...new Set([...actors, ...holders])]),
  ],
  updates: (row) => [`/updates/#${updateId(row)}`],
  moved: ({ from }) => [from],
  series: ({ id }) => ['/data/', `/figures/${id}/`],
  airAttacks: () => ['/figures/air-attacks/'],
  aid: (row, tables) => [
    '/figures/aid-by-donor/',
    ...actorPages(tables.actors.filter((actor) => aidOfActor(tables, actor) === row).map(({ id }) => id)),
  ],
};

/** The pages on which a record stands of its own, whatever else names it. */
export function homesOf({ table, id }: Target, located: LocatedTables): readonly string[] {
  if (table === 'charts') return ['/figures/', `/figures/${id}/`];
  if (table === 'updates') {
    const entry = located.updates.rows.find((candidate) => nameOf(located.updates, candidate) === id);
    return entry === undefined ? ['/updates/'] : HOMES.updates(entry.row, plainTables(located));
  }
  const tables = plainTables(located);
  const homes = <Table extends keyof Tables>(name: Table) => {
    const rows: readonly Tables[Table][number][] = tables[name];
    const row = rows.find((candidate) => (candidate as { id?: string }).id === id);
    return row === undefined ? [] : HOMES[name](row, tables);
  };
  const found = homes(table);
  // A count of records stands in no file.
  return found.length === 0 && table === 'figures' ? [`/data/figures/#${id}`] : found;
}
