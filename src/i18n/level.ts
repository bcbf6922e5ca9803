import type { Level } from '../data/levels.ts';
import type { Stance } from '../data/stances.ts';
import { say } from './words.ts';

/** A level in a word; of somebody who offers nothing, what he says instead: "in favour", "rejects". */
export function nameLevel(level: Level, stance?: Stance): string {
  return stance === undefined ? say(`level.${level}`) : say(`stance.${stance}`);
}
