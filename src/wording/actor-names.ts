import type { Tables } from '../data/parse.ts';
import type { ActorId } from '../data/schema/id.ts';
import type { Synonym } from '../data/schema/synonym.ts';

/** A capital can stand for its government, as the method page says. */
const CAPITALS: Readonly<Record<string, string>> = {
  Paris: 'fr',
  London: 'gb',
  Berlin: 'de',
  Rome: 'it',
  Warsaw: 'pl',
  Bucharest: 'ro',
  Madrid: 'es',
  'The Hague': 'nl',
  Brussels: 'be',
  Copenhagen: 'dk',
  Stockholm: 'se',
  Oslo: 'no',
  Helsinki: 'fi',
  Tallinn: 'ee',
  Riga: 'lv',
  Vilnius: 'lt',
  Prague: 'cz',
  Bratislava: 'sk',
  Ljubljana: 'si',
  Zagreb: 'hr',
  Budapest: 'hu',
  Vienna: 'at',
  Dublin: 'ie',
  Lisbon: 'pt',
  Athens: 'gr',
  Sofia: 'bg',
  Ankara: 'tr',
  Ottawa: 'ca',
  Canberra: 'au',
  Tokyo: 'jp',
  Washington: 'us',
  Moscow: 'ru',
};

/** A name by which a sentence speaks of an actor. */
export interface ActorName {
  name: string;
  actor: string;
}

const FAMILY = /\S+$/u;

/**
 * The names by which sentences speak of actors, the longest first: their own, those of the search, their capitals, and
 * the family names of those who spoke for one of them alone.
 */
export function actorNames(tables: Tables, synonyms: readonly Synonym[]): ActorName[] {
  const speakers = new Map<string, Set<ActorId>>();
  for (const { speaker, actor } of tables.positions) {
    // "Mark Rutte (NATO)" spoke of others.
    if (speaker === undefined || /[(,]/.test(speaker)) continue;
    const family = FAMILY.exec(speaker)?.[0] ?? speaker;
    speakers.set(family, (speakers.get(family) ?? new Set()).add(actor));
  }
  const known = new Set<string>(tables.actors.map(({ id }) => id));
  return [
    ...tables.actors.map(({ id, name }) => ({ name, actor: id })),
    ...synonyms.flatMap(({ actor, words }) => (actor === undefined ? [] : words.map((name) => ({ name, actor })))),
    ...Object.entries(CAPITALS).map(([name, actor]) => ({ name, actor })),
    ...[...speakers].flatMap(([name, actors]) =>
      [...actors].slice(0, actors.size === 1 ? 1 : 0).map((actor) => ({ name, actor })),
    ),
  ]
    .filter(({ name, actor }) => known.has(actor) && /^\p{Lu}/u.test(name))
    .sort((a, b) => b.name.length - a.name.length);
}
