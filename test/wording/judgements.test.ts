import { expect, test } from 'vitest';
import { unmarkedJudgements } from '../../src/wording/judgements.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';

test('unmarkedJudgements tells the word, and three ways to mend it', () => {
  expect(tell(unmarkedJudgements(aWording('The list was clearly never finished.')))).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:3:14  judgement  [judgement-unowned]
      came:    "clearly"
      allowed: a judgement only with whose it is: inside <Judgement by="…">, as a recorded quotation, or in a sentence that says who judges"
  `);
});

test.each([
  'Unfortunately nobody came.',
  'The so-called coalition met.',
  'It was a mere declaration.',
  'Of course Berlin hesitated.',
  'An empty promise followed.',
  'The pledge proved hollow.',
  'A historic summit ended.',
  'Europe was betrayed.',
])('unmarkedJudgements finds one in “%s”', (text) => {
  expect(unmarkedJudgements(aWording(text))).toHaveLength(1);
  expect(unmarkedJudgements(aField('positions', 'summary', text))).toHaveLength(1);
});

test.each([
  ['a quotation', 'Tusk called: “clearly a mere declaration”.'],
  ['a sentence that says who judges', 'Critics say that the promise was hollow.'],
  ['the account of somebody', 'By Starmer’s account the talks were clearly a success.'],
  ['a word that judges beside others alone', 'A cell without a record is empty. Hollow dots were announced.'],
])('unmarkedJudgements lets stand %s', (_, text) => {
  expect(cameOf(unmarkedJudgements(aWording(text)))).toEqual([]);
});

test('unmarkedJudgements looks beside a marked judgement, not into it', () => {
  const text = 'Sadly so. Clearly not.';
  expect(cameOf(unmarkedJudgements(aWording(text, { judged: [{ from: 0, to: 9 }] })))).toEqual(['"Clearly"']);
});

test('unmarkedJudgements has no say about what the article states, how an outlet is called, and what is quoted', () => {
  const text = 'Clearly hollow words';
  expect(unmarkedJudgements(aField('claims', 'statement', text))).toEqual([]);
  expect(unmarkedJudgements(aField('sources', 'publisher', 'Informed Clearly'))).toEqual([]);
  expect(unmarkedJudgements({ ...aField('sources', 'title', text), quoted: true })).toEqual([]);
});
