import { expect, test } from 'vitest';
import { textOf } from '../../src/data/texts.ts';
import ASKED from '../../src/i18n/asked.json' with { type: 'json' };
import { findAllFaults } from '../../src/mdx/content-faults.ts';
import { FILE_KINDS, HARMLESS_KINDS } from './files.ts';
import { splice } from './mutation.ts';
import { CONTENT, expectTold, LONG, outcomes, told } from './outcome.ts';
import { seeded } from './random.ts';

test('every mistake of a file is told where it was made, or changes nothing', LONG, () => {
  expectTold(FILE_KINDS);
});

test('what looks odd and is none is not told of, and changes nothing', LONG, () => {
  expect(
    outcomes(HARMLESS_KINDS)
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
