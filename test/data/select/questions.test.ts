import { expect, test } from 'vitest';
import { question } from '../../../src/data/schema/question.ts';
import { questionsByKind, questionsInFront, questionsOfActor } from '../../../src/data/select/questions.ts';
import { tablesOf } from './rows.ts';

function asked(id: string, since: string, more: object = {}) {
  return question.parse({
    id,
    kind: 'not-settled',
    question: 'Who?',
    chapter: 'paris-promises',
    since,
    asOf: '2026-06-01',
    actors: ['fr'],
    records: [],
    known: 'Nothing.',
    settles: 'A word.',
    holders: ['fr'],
    sources: ['s'],
    ...more,
  });
}

const tables = tablesOf({
  unknowns: [
    asked('later', '2026-02-01', { actors: ['fr', 'de'], front: true }),
    asked('earlier', '2025-09-04', { holders: ['de'], front: true }),
    asked('unseen', '2026-01-06', { kind: 'not-published' }),
  ],
});
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('questionsByKind groups by the reason in its order, the oldest first, and leaves out what none has', () => {
  expect(questionsByKind(tables).map(({ kind, questions }) => [kind, ids(questions)])).toEqual([
    ['not-published', ['unseen']],
    ['not-settled', ['earlier', 'later']],
  ]);
});

test('questionsOfActor finds those that concern it and those that it could answer, each once', () => {
  expect(ids(questionsOfActor(tables, 'fr'))).toEqual(['earlier', 'unseen', 'later']);
  expect(ids(questionsOfActor(tables, 'de'))).toEqual(['earlier', 'later']);
  expect(questionsOfActor(tables, 'ua')).toEqual([]);
});

test('questionsInFront takes those that are marked, the newest first', () => {
  expect(ids(questionsInFront(tables))).toEqual(['later', 'earlier']);
});
