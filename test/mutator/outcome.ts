import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { describeFault, type Fault } from '../../src/data/fault.ts';
import { readTexts, type Texts } from '../../src/data/texts.ts';
import ASKED from '../../src/i18n/asked.json' with { type: 'json' };
import { findAllFaults } from '../../src/mdx/content-faults.ts';
import { meaningOf } from './meaning.ts';
import type { Kind, Mutation } from './mutation.ts';
import { seeded } from './random.ts';

export const CONTENT: Texts = readTexts();
const MEANING = meaningOf(CONTENT);
/** Places per kind. */
const EACH = 3;
/** Hundreds of checks of the whole content take a while where the machine has other work. */
export const LONG = { timeout: 600_000 };

function mutated({ file, text }: Mutation): Texts {
  const texts = new Map(CONTENT);
  if (text === undefined) texts.delete(file);
  else texts.set(file, text);
  return texts;
}

/** Whether one of the faults says where the mistake is. */
function isFound({ at }: Mutation, faults: readonly Fault[]): boolean {
  return faults.some((fault) =>
    'naming' in at
      ? fault.came.includes(at.naming)
      : fault.file === at.file && fault.line >= at.first && fault.line <= at.last,
  );
}

/** What becomes of a mistake: found where it was made, without effect, or else what an editor would have to know. */
function outcomeOf(mutation: Mutation): 'found' | 'harmless' | string {
  const texts = mutated(mutation);
  const faults = findAllFaults(texts, ASKED);
  if (isFound(mutation, faults)) return 'found';
  if (faults.length === 0) return isDeepStrictEqual(meaningOf(texts), MEANING) ? 'harmless' : 'changes a page silently';
  return `is told elsewhere:\n${faults.slice(0, 2).map(describeFault).join('\n')}`;
}

export interface Outcome {
  kind: string;
  seed: number;
  mutation: Mutation;
  outcome: string;
}

/** Each kind of mistake, made at a few places. */
export function outcomes(kinds: Readonly<Record<string, Kind>>): Outcome[] {
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: EACH }, (_, seed) => ({
      kind,
      seed,
      mutation: make(seeded(seed * 7919 + kind.length), CONTENT),
    }))
      .filter((one): one is Omit<Outcome, 'outcome'> => one.mutation !== undefined)
      .map((one) => ({ ...one, outcome: outcomeOf(one.mutation) })),
  );
}

export const told = ({ kind, seed, mutation, outcome }: Outcome): string =>
  `${kind} (${seed}), ${mutation.file} ${JSON.stringify(mutation.at)}: ${outcome}`;

/** Holds that every mistake of these kinds is told where it was made, or changes nothing. */
export function expectTold(kinds: Readonly<Record<string, Kind>>): void {
  const all = outcomes(kinds);
  expect(all.filter(({ outcome }) => outcome !== 'found' && outcome !== 'harmless').map(told)).toEqual([]);
  // A kind that never finds its place would test nothing.
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(Object.keys(kinds).length);
}
