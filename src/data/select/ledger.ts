import { compareDates, firstDay } from '../dates.ts';
import type { Tables } from '../parse.ts';
import { type Promised, STAGES, type Stage } from '../schema/promise.ts';
import { promiseOn } from './promise.ts';

/** One promise as a day's ledger has it. */
export interface LedgerRow {
  promise: Promised;
  /** For each stage its record, or undefined where no source carries it by that day. */
  stages: readonly { stage: Stage; entry: Promised['stages'][number] | undefined }[];
  /** The furthest stage that was reached by that day, if any. */
  furthest: Stage | undefined;
}

/**
 * The promises that had been made by a day: those that went furthest first, among equals the one that got there first.
 *
 * @param day `YYYY-MM-DD`
 */
export function ledgerOn(tables: Tables, day: string): readonly LedgerRow[] {
  return tables.promises
    .map((promise) => ({
      promise,
      stages: STAGES.map((stage) => ({
        stage,
        entry: promise.stages.find((entry) => entry.stage === stage && firstDay(entry.date) <= day),
      })),
      furthest: promiseOn(promise, day).stage,
    }))
    .filter(({ furthest }) => furthest !== undefined)
    .sort((a, b) => placeOf(b) - placeOf(a) || compareDates(reachedAt(a), reachedAt(b)));
}

const placeOf = ({ furthest }: LedgerRow) => (furthest === undefined ? -1 : STAGES.indexOf(furthest));
const reachedAt = ({ stages, furthest }: LedgerRow) =>
  stages.find(({ stage }) => stage === furthest)?.entry?.date ?? '2100';
