/** How steps are shown: all at once, one at a time, or as the page is scrolled. */
export const STEP_MODES = ['flat', 'one', 'scroll'] as const;
export type StepMode = (typeof STEP_MODES)[number];

/** The name under which the address keeps how steps are shown. */
const NAME = 'steps';

/**
 * Reads from the query of an address how steps are shown, and a value that means nothing here.
 *
 * @param usual  how they are shown to a reader who has not chosen
 */
export function readMode(query: string, usual: StepMode = 'flat'): { mode: StepMode; fault: string | undefined } {
  const value = new URLSearchParams(query).get(NAME);
  const mode = STEP_MODES.find((known) => known === value);
  if (value === null) return { mode: usual, fault: undefined };
  return { mode: mode ?? 'flat', fault: mode === undefined ? value : undefined };
}

/** The query that says how steps are shown, unless it is all at once where that is usual. Other names are kept. */
export function writeMode(mode: StepMode, query = '', usual: StepMode = 'flat'): string {
  const kept = new URLSearchParams(query);
  if (mode === 'flat' && usual === 'flat') kept.delete(NAME);
  else kept.set(NAME, mode);
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
