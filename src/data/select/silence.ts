import { firstDay } from '../dates.ts';
import { DOMAINS, type Domain } from '../domains.ts';
import type { Tables } from '../parse.ts';
import type { ActorId } from '../schema/id.ts';
import type { Position } from '../schema/position.ts';
import { cellOf, holdsOn, standingOf } from './level.ts';

/** What lies behind a cell without a level: nothing at all, only what ran out, or only what one weak outlet says. */
export const SILENCES = ['nothing', 'expired', 'unconfirmed'] as const;
export type Silence = (typeof SILENCES)[number];

/** Why the records of one cell give it no level on a day; undefined where they give one. */
export function silenceOf(cell: readonly Position[], day: string): Silence | undefined {
  if (standingOf(cell, day).level !== 'not-stated') return undefined;
  const said = cell.filter((record) => record.level !== 'not-stated' && firstDay(record.asOf) <= day);
  if (said.some((record) => holdsOn(record, day))) return 'unconfirmed';
  return said.length > 0 ? 'expired' : 'nothing';
}

/** The domains in which an actor has no level on a day, by what lies behind that. */
export function silencesOf(
  tables: Tables,
  actor: ActorId,
  day: string,
): readonly { why: Silence; domains: readonly Domain[] }[] {
  return SILENCES.map((why) => ({
    why,
    domains: DOMAINS.filter((domain) => silenceOf(cellOf(tables, actor, domain), day) === why),
  })).filter(({ domains }) => domains.length > 0);
}
