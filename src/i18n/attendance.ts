import type { Actor } from '../data/schema/actor.ts';
import { say } from './words.ts';

/** How an actor took part in a summit, and who for it: the level is left out where the words for who name it. */
export function sayAttendance({ mode, rank, who }: Actor['summits'][number]): string {
  const how = say(`attendance.${mode}`);
  const named = rank === undefined || who?.toLowerCase().includes(rank) === true;
  const at = named ? how : `${how}, ${say(`rank.${rank}`)}`;
  return who === undefined ? at : `${at}: ${who}`;
}
