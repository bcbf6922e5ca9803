import type { Update } from '../schema/update.ts';
import type { Frozen } from './archive.ts';
import { type Difference, difference, isSame } from './difference.ts';
import type { State } from './state.ts';

/** What changed from one frozen date to the next, or to today. */
export interface Changes extends Difference {
  from: string;
  /** Not there for what has changed since the last one. */
  to: string | undefined;
  /** Both states: what a record was called that is gone. */
  before: State;
  after: State;
  /** What was written of in updates between the two. */
  subjects: ReadonlySet<string>;
}

/** What tells an update from others. Its words may be mended later. */
export const subjectOf = ({ date, kind, records }: Pick<Update, 'date' | 'kind' | 'records'>): string =>
  [date, kind, ...records].join(' ');

const updatesOf = (state: State) => (state['updates'] ?? []) as unknown as readonly Update[];

/** What the later of two states tells as an update and the earlier does not. */
function subjectsBetween(from: State, to: State): ReadonlySet<string> {
  const known = new Set(updatesOf(from).map(subjectOf));
  return new Set(
    updatesOf(to)
      .map(subjectOf)
      .filter((subject) => !known.has(subject)),
  );
}

/**
 * What changed from each frozen date to the next and from the last to now, newest first. What is nothing is left out.
 *
 * @param archive  oldest first
 */
export function changesBetween(archive: readonly Frozen[], now: State): readonly Changes[] {
  const states = [...archive.map(({ date, state }) => ({ date, state })), { date: undefined, state: now }];
  const steps = states.slice(1).flatMap(({ date: to, state: after }, index): Changes[] => {
    const { date: from, state: before } = states[index] ?? {};
    if (from === undefined || before === undefined) return [];
    const found = difference(before, after);
    if (to === undefined && isSame(found)) return [];
    return [{ ...found, from, to, before, after, subjects: subjectsBetween(before, after) }];
  });
  return steps.reverse();
}
