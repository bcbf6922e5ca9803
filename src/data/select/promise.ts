import { firstDay } from '../dates.ts';
import { type Promised, STAGES, type Stage } from '../schema/promise.ts';

/** Where a promise stands on a day: the furthest stage that was reached by then, or none yet. */
export interface PromiseStatus {
  stage: Stage | undefined;
  /** The recorded state, if it was known by that day. */
  state: Promised['state'] | undefined;
}

/** @param day `YYYY-MM-DD` */
export function promiseOn(promise: Promised, day: string): PromiseStatus {
  const reached = promise.stages.filter((entry) => firstDay(entry.date) <= day).map((entry) => entry.stage);
  return {
    stage: STAGES.findLast((stage) => reached.includes(stage)),
    state: firstDay(promise.state.asOf) <= day ? promise.state : undefined,
  };
}
