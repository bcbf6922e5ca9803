import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { describeFault, type Fault } from '../../src/data/fault.ts';
import { readTexts, type Texts, textOf } from '../../src/data/texts.ts';
import ASKED from '../../src/i18n/asked.json' with { type: 'json' };
import { findAllFaults } from '../../src/mdx/content-faults.ts';
import { DATE_KINDS } from './dates.ts';
import { FILE_KINDS, HARMLESS_KINDS } from './files.ts';
import { meaningOf } from './meaning.ts';
import { type Kind, type Mutation, splice } from './mutation.ts';
import { PROSE_KINDS } from './prose.ts';
import { seeded } from './random.ts';
import { ROW_KINDS } from './rows.ts';
import { TABLE_KINDS } from './tables.ts';
import { WORD_KINDS } from './words.ts';

const CONTENT = readTexts();
const MEANING = meaningOf(CONTENT);
/** Places per kind. */
const EACH = 5;
/** Hundreds of checks of the whole content take a while where the machine has other work. */
const LONG = { timeout: 600_000 };

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

interface Outcome {
  kind: string;
  seed: number;
  mutation: Mutation;
  outcome: string;
}

/** Each kind of mistake, made at as many places as given. */
function outcomes(kinds: Readonly<Record<string, Kind>>, each: number): Outcome[] {
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: each }, (_, seed) => ({
      kind,
      seed,
      mutation: make(seeded(seed * 7919 + kind.length), CONTENT),
    }))
      .filter((one): one is Omit<Outcome, 'outcome'> => one.mutation !== undefined)
      .map((one) => ({ ...one, outcome: outcomeOf(one.mutation) })),
  );
}

const told = ({ kind, seed, mutation, outcome }: Outcome) =>
  `${kind} (${seed}), ${mutation.file} ${JSON.stringify(mutation.at)}: ${outcome}`;

const MISTAKES = { TABLE_KINDS, DATE_KINDS, WORD_KINDS, PROSE_KINDS, ROW_KINDS, FILE_KINDS };

test.each(Object.entries(MISTAKES))(
  'every mistake of %s is told where it was made, or changes nothing',
  LONG,
  (_, kinds) => {
    const all = outcomes(kinds, EACH);
    expect(all.filter(({ outcome }) => outcome !== 'found' && outcome !== 'harmless').map(told)).toEqual([]);
    // A kind that never finds its place would test nothing.
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(Object.keys(kinds).length);
  },
);

test('what looks odd and is none is not told of, and changes nothing', LONG, () => {
  expect(
    outcomes(HARMLESS_KINDS, EACH)
      .filter(({ outcome }) => outcome !== 'harmless')
      .map(told),
  ).toEqual([]);
});

test('whatever one character more or less does, it is told with a place in the file or not at all', LONG, () => {
  const random = seeded(4);
  for (let round = 0; round < 40; round++) {
    const file = random.one([...CONTENT.keys()]) ?? '';
    const text = textOf(CONTENT, file);
    const at = random.below(text.length);
    const by = random.one(['', '"', ':', '{', '<', '[', '-', '\n', '\t', '\u0000', '\uD800']) ?? '';
    const changed = splice(text, at, at + random.below(2), by);
    const faults = findAllFaults(new Map([...CONTENT, [file, changed]]), ASKED);
    const lines = (name: string) => (name === file ? changed : textOf(CONTENT, name)).split('\n').length;
    for (const fault of faults) expect([fault.line >= 1, fault.line <= lines(fault.file)]).toEqual([true, true]);
  }
});
