import { compareDates } from '../dates.ts';
import type { Domain } from '../domains.ts';
import type { Tables } from '../parse.ts';
import type { ActorId } from '../schema/id.ts';
import type { Position } from '../schema/position.ts';
import { cellOf } from './level.ts';

/** Every record of one actor in one domain, newest first. */
export function historyOf(tables: Tables, actor: ActorId, domain: Domain): readonly Position[] {
  return [...cellOf(tables, actor, domain)].sort((a, b) => compareDates(b.asOf, a.asOf));
}
