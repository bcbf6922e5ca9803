import { firstDay } from '../dates.ts';
import type { Domain } from '../domains.ts';
import { higherLevel, type Level } from '../levels.ts';
import type { Tables } from '../parse.ts';
import type { ActorId } from '../schema/id.ts';
import type { Position } from '../schema/position.ts';

/** What an actor's cell says on a day: the highest level that holds, and every record behind it. */
export interface Standing {
  level: Level;
  /** The records that hold on the day, strongest first, then newest. Empty when nothing was found. */
  holding: readonly Position[];
}

/** A record that is shown but never decides a level: silence on a day, or one weak outlet. */
function isSilent(record: Position): boolean {
  return record.flags?.some((flag) => flag === 'absence' || flag === 'unconfirmed') ?? false;
}

/** True while the record holds: from its date until the date on which another took its place. */
export function holdsOn(record: Position, day: string): boolean {
  return firstDay(record.asOf) <= day && (record.until === undefined || firstDay(record.until) > day);
}

const cells = new WeakMap<readonly Position[], Map<string, Position[]>>();

/** The records of one actor in one domain. No table changes once it is read, and a build asks for each cell many times. */
export function cellOf({ positions }: Tables, actor: ActorId, domain: Domain): readonly Position[] {
  const known = cells.get(positions) ?? Map.groupBy(positions, (row) => `${row.actor} ${row.domain}`);
  cells.set(positions, known);
  return known.get(`${actor} ${domain}`) ?? [];
}

/**
 * Level of one actor in one domain on a day.
 * Several records can hold at once: the highest counts. Nothing found is `not-stated`.
 *
 * @param day  `YYYY-MM-DD`
 */
export function levelOn(tables: Tables, actor: ActorId, domain: Domain, day: string): Standing {
  return standingOf(cellOf(tables, actor, domain), day);
}

/** The same for the records of one cell that are at hand already. */
export function standingOf(cell: readonly Position[], day: string): Standing {
  const holding = cell.filter((record) => holdsOn(record, day) && !isSilent(record));
  const level = holding.reduce<Level>(
    (highest, record, index) => (index === 0 ? record.level : higherLevel(highest, record.level)),
    'not-stated',
  );
  const sorted = [...holding].sort((a, b) => {
    if (a.level !== b.level) return higherLevel(a.level, b.level) === a.level ? -1 : 1;
    return b.asOf.localeCompare(a.asOf);
  });
  return { level, holding: sorted };
}
