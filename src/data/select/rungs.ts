import type { Tables } from '../parse.ts';
import type { Actor } from '../schema/actor.ts';
import type { Figure } from '../schema/figure.ts';
import type { Dot, Naming, Rung } from '../schema/rung.ts';
import { recordById } from './record.ts';

/** One state on a step: named, and how it is known; or counted by somebody and never named. */
export type RungState =
  | { actor: string; name: string; short: string; how: Exclude<Dot, 'unnamed'>; by: Naming }
  | { how: 'unnamed' };

export interface RungCount {
  rung: Rung;
  figure: Figure;
  count: number;
  /** As many as the count: the named first, those that the press alone names after the rest. */
  states: readonly RungState[];
  /** True where another source takes over the count from the step before. */
  otherBasis: boolean;
}

/**
 * The steps with one entry for every state that their figure counts.
 *
 * @throws RangeError if a step names more states than its figure counts
 */
export function rungCounts(tables: Tables): readonly RungCount[] {
  return tables.rungs.map((rung, index) => {
    const figure = recordById(tables.figures, rung.figure);
    const count = figure.value ?? 0;
    const named = namedOn(tables, rung);
    if (named.length > count)
      throw new RangeError(`${rung.id} names ${named.length} states and ${figure.id} counts ${count}`);
    const unnamed = Array.from({ length: count - named.length }, (): RungState => ({ how: 'unnamed' }));
    return {
      rung,
      figure,
      count,
      states: [...named, ...unnamed],
      otherBasis: index > 0 && tables.rungs[index - 1]?.basis !== rung.basis,
    };
  });
}

function namedOn(tables: Tables, rung: Rung): RungState[] {
  const entries =
    rung.summit === undefined
      ? rung.named.map(({ actor, how }) => ({ actor: recordById(tables.actors, actor), by: how }))
      : attending(tables.actors, rung.summit);
  return entries
    .map(({ actor, by }) => ({
      actor: actor.id,
      name: actor.name,
      short: actor.short ?? actor.id.toUpperCase(),
      how: by === 'press' ? ('press' as const) : ('named' as const),
      by,
    }))
    .sort((a, b) => Number(a.how === 'press') - Number(b.how === 'press'));
}

/** The states of the coalition, and Ukraine, that took part in a summit; announced only counts as named by the press. */
export function attending(actors: readonly Actor[], date: string): { actor: Actor; by: Naming }[] {
  return actors.flatMap((actor) => {
    const part = actor.summits.find((summit) => summit.date === date);
    const counted = actor.kind === 'state' && (actor.memberships.includes('coalition') || actor.role === 'recipient');
    if (!counted || !part || part.mode === 'unknown' || part.mode === 'absent') return [];
    return [{ actor, by: part.mode === 'announced' ? 'press' : 'attended' }];
  });
}
