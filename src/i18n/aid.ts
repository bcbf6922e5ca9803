import type { AidRow } from '../data/schema/series.ts';
import { formatEuros } from './number.ts';
import { say } from './words.ts';

/** What the tracker counts of a donor, in a sentence. */
export function sayAid({ totalTo202604, totalTo202508 }: AidRow): string {
  const amount = formatEuros(totalTo202604);
  return totalTo202604 === totalTo202508 ? say('actor.aidBefore', { amount }) : say('actor.aid', { amount });
}
