import { firstDay } from '../dates.ts';
import type { Level } from '../levels.ts';
import type { Position } from '../schema/position.ts';
import { standingOf } from './level.ts';

/** From this day on the cell stands at this level. */
export type LevelStep = readonly [day: string, level: Level];

/** The level of a cell as a step function of time: one step for every day on which it changes. */
export function levelSteps(cell: readonly Position[]): readonly LevelStep[] {
  const days = new Set(
    cell.flatMap((record) => [record.asOf, ...(record.until === undefined ? [] : [record.until])]).map(firstDay),
  );
  const steps: LevelStep[] = [];
  for (const day of [...days].sort()) {
    const { level } = standingOf(cell, day);
    if (steps.at(-1)?.[1] !== level) steps.push([day, level]);
  }
  return steps;
}
