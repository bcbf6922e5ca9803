import type { Flag, Position } from '../data/schema/position.ts';
import type { Ending } from '../data/select/ending.ts';
import { say } from './words.ts';

/** How a reader meets each flag of a position: in words of its own, or in what stands beside it anyway. */
const TOLD_BY = {
  absence: 'words',
  'amount-not-confirmed': 'words',
  'before-august-2025': 'date',
  'before-government-change': 'words',
  'conditional-offer': 'words',
  'contradictory-sources': 'words',
  draft: 'words',
  expired: 'words',
  'government-change': 'words',
  'headquarters-only': 'words',
  'inside-ukraine': 'words',
  law: 'words',
  'letter-of-intent': 'words',
  'opt-out': 'words',
  'parliament-vote': 'words',
  proposed: 'words',
  temporary: 'words',
  // Said louder than the rest.
  unconfirmed: 'mark',
} as const satisfies Record<Flag, 'words' | 'date' | 'mark'>;

/** What the sentence about an ending says already. */
const ENDING_TELLS: Readonly<Record<Ending['why'], readonly Flag[]>> = {
  repeated: [],
  changed: [],
  expired: ['expired', 'temporary'],
  silence: ['absence'],
};

/** What the flags of a position mean, a sentence each, but for those that a reader is told of otherwise. */
export function sayFlags({ flags = [] }: Pick<Position, 'flags'>, ending?: Ending['why']): readonly string[] {
  const told: readonly Flag[] = ending === undefined ? [] : ENDING_TELLS[ending];
  return flags.filter((flag) => TOLD_BY[flag] === 'words' && !told.includes(flag)).map((flag) => say(`flag.${flag}`));
}
