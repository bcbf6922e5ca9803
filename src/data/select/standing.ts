import { DOMAINS, type Domain } from '../domains.ts';
import { LEVELS, type Level } from '../levels.ts';
import type { Tables } from '../parse.ts';
import type { Actor } from '../schema/actor.ts';
import type { ActorId } from '../schema/id.ts';
import { comparedActors } from './counts.ts';
import { levelOn } from './level.ts';

/** The domains in which an actor stands at a level. */
export interface StandingGroup {
  level: Level;
  domains: readonly Domain[];
}

/** Where an actor stands on a day: the levels that it has reached, the strongest first, refusals and silence last. */
export function standingsOf(tables: Tables, actor: ActorId, day: string): readonly StandingGroup[] {
  const strongest: Level[] = LEVELS.filter((level) => level !== 'ruled-out' && level !== 'not-stated').reverse();
  return [...strongest, 'ruled-out' as const, 'not-stated' as const]
    .map((level) => ({
      level,
      domains: DOMAINS.filter((domain) => levelOn(tables, actor, domain, day).level === level),
    }))
    .filter(({ domains }) => domains.length > 0);
}

/** An actor beside another: in how many of the domains on which both have said or done something they stand alike. */
export interface Neighbour {
  actor: Actor;
  alike: number;
  of: number;
}

/** Of fewer domains that two actors share, no likeness is told. */
const LEAST_SHARED = 4;

/** The actors that stand most like one on a day: in most of the domains that both speak of, and of enough of them. */
export function neighboursOf(tables: Tables, actor: ActorId, day: string, most: number): readonly Neighbour[] {
  const levelsOf = (id: ActorId) => DOMAINS.map((domain) => levelOn(tables, id, domain, day).level);
  const own = levelsOf(actor);
  return comparedActors(tables)
    .filter((row) => row.id !== actor)
    .map((row) => {
      const others = levelsOf(row.id);
      const shared = own.map((level, index) => level !== 'not-stated' && others[index] !== 'not-stated');
      const alike = own.filter((level, index) => shared[index] === true && level === others[index]).length;
      return { actor: row, alike, of: shared.filter(Boolean).length };
    })
    .filter(({ alike, of }) => of >= LEAST_SHARED && alike > of / 2)
    .sort((a, b) => b.alike / b.of - a.alike / a.of || b.alike - a.alike || a.actor.name.localeCompare(b.actor.name))
    .slice(0, most);
}
