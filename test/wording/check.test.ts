import { expect, test } from 'vitest';
import { checkWordings } from '../../src/wording/check.ts';
import type { Wording } from '../../src/wording/wording.ts';
import { aWording, cameOf } from './fixture.ts';
import { atLevel, makeTables } from './positions.ts';

const WORDS = 'and the clearly ended so the will with sound training summit is'.split(' ');
const tables = makeTables([atLevel('no', 'training', 'conditional')]);
const check = (wordings: readonly Wording[], other: { ownWords?: string; whole?: boolean } = {}) =>
  checkWordings(wordings, {
    ...{
      tables,
      synonyms: [],
      dictionary: { has: (word) => WORDS.includes(word), closest: () => undefined },
      ownWords: 'Norway\n',
      whole: true,
    },
    ...other,
  });

test('checkWordings has no fault to tell of plain words', () => {
  expect(check([aWording('Norway and the training.')])).toEqual([]);
});

test('checkWordings makes every check', () => {
  const text = `Norway will train. The the Norwey clearly “ended\u200B . ${'So '.repeat(60)}.`;
  const faults = check([
    aWording(text),
    aWording('So', { kind: 'head', record: 'front matter', field: 'description' }),
  ]);
  expect(new Set(faults.map(({ record }) => record))).toEqual(
    new Set([
      'character',
      'verb',
      'quotation',
      'punctuation',
      'judgement',
      'sentence',
      'word',
      'front matter',
      'spelling',
    ]),
  );
});

test('checkWordings looks at spelling only where all words are at hand', () => {
  const wordings = [aWording('Norwey')];
  expect(cameOf(check(wordings, { whole: false }))).toEqual([]);
  expect(cameOf(check(wordings))).toEqual(['"Norwey"', '"Norway", which stands nowhere']);
});
