/** How grave something is: a fault stops the build, a warning is told. */
export type Severity = 'fault' | 'warning';

/** How one thing wrong is put: what stands there, and what may stand there. */
export interface Saying {
  came: string;
  allowed: string;
}

/** One kind of thing that can be wrong with the content. */
export interface FaultKind {
  severity: Severity;
  says(this: void, ...of: never[]): Saying;
  /** How an editor mends it. */
  mend: string;
}

/** A kind whose words for what is allowed are always the same. */
export function allows(allowed: string): (came: string) => Saying {
  return (came) => ({ came, allowed });
}
