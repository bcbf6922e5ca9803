import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { Level } from './levels.ts';
import type { LocatedTables } from './parse.ts';
import type { Role } from './schema/actor.ts';

/**
 * Parts in which an actor offers nothing, so that no level of commitment applies: the one who receives the guarantees
 * can only be in favour, the one who opposes them only refuse. Their records take the one level that says so.
 */
export const STANCES = { recipient: 'supportive', opponent: 'ruled-out' } as const satisfies Partial<
  Record<Role, Level>
>;

export type Stance = keyof typeof STANCES;

/** The stance of an actor to whom no level of commitment applies; undefined for all that could offer something. */
export function stanceOf({ role }: { role: Role }): Stance | undefined {
  return role === 'recipient' || role === 'opponent' ? role : undefined;
}

/** Positions that give such an actor a level of offers. */
export function offersOfOthers({ actors, positions }: LocatedTables): Fault[] {
  const stances = new Map(actors.rows.map(({ row }) => [row.id, stanceOf(row)]));
  return positions.rows.flatMap((entry): Fault[] => {
    const { id, actor, level } = entry.row;
    const stance = stances.get(actor);
    if (stance === undefined || STANCES[stance] === level) return [];
    const said = says('offers-nothing', showValue(level), STANCES[stance], actor, stance);
    return [{ file: positions.file, ...entry.at(['level']), record: id, field: 'level', ...said }];
  });
}
