import { expect, test } from 'vitest';
import { question } from '../../src/data/schema/question.ts';
import { openQuestions } from '../../src/sharing/open-questions.ts';
import { sourceRow } from '../data/select/rows.ts';

test('openQuestions asks, says what is known, and gives no answer', () => {
  const row = question.parse({
    id: 'who',
    kind: 'not-published',
    question: 'Who are they?',
    chapter: 'paris-promises',
    since: '2025-09-04',
    asOf: '2026-06-01',
    actors: ['fr'],
    records: [],
    known: 'A number was given.',
    settles: 'A list.',
    holders: ['fr'],
    sources: ['s'],
  });
  const home = { url: 'https://example.org/', name: 'The Site', logo: 'https://example.org/logo.png' };
  const things = openQuestions(home, {
    url: 'https://example.org/unknowns/',
    questions: [row],
    sourcesOf: ({ sources }) => sources.map((id) => sourceRow({ id, title: 'A title' })),
  });
  expect(things).toMatchObject([
    {
      '@type': 'Question',
      url: 'https://example.org/unknowns/#who',
      name: 'Who are they?',
      text: 'A number was given.',
      dateCreated: '2025-09-04',
      answerCount: 0,
      citation: [{ name: 'A title', publisher: { name: 'Outlet' } }],
    },
  ]);
  expect(JSON.stringify(things)).not.toContain('acceptedAnswer');
});
