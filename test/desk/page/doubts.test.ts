import { expect, test } from 'vitest';
import type { Tables } from '../../../src/data/parse.ts';
import { contested, type Doubts, notKnown } from '../../../src/desk/page/doubts.ts';

const told = (doubts: readonly Doubts[]) =>
  doubts
    .filter(({ found }) => found.length > 0)
    .map(({ title, found }) => [title, found.map(({ id, what }) => `${id}: ${what}`)]);

test('contested finds readings that stand beside one another', () => {
  const tables = {
    figures: [{ id: 'a', rivals: ['b', 'c'] }, { id: 'b' }],
    layers: [
      { id: 'hub', contested: true, status: 'Here or there.' },
      { id: 'other', status: 'Here.' },
    ],
    edges: [{ id: 'waits', status: 'disputed', statement: 'Both say so.' }],
    positions: [{ id: 'fr-land', flags: ['contradictory-sources'], summary: 'Yes or no.' }],
  } as unknown as Tables;
  expect(told(contested(tables))).toEqual([
    ['Numbers with rival readings', ['a: beside b, c']],
    ['Elements read in more than one way', ['hub: Here or there.']],
    ['Disputed conditions', ['waits: Both say so.']],
    ['Positions whose sources contradict one another', ['fr-land: Yes or no.']],
  ]);
});

test('notKnown finds what the records leave open', () => {
  const tables = {
    positions: [{ id: 'p', flags: ['unconfirmed', 'absence'], summary: 'One outlet.' }, { id: 'q' }],
    figures: [{ id: 'f', said: 'thousands', label: 'soldiers' }],
    events: [{ id: 'e', status: 'scheduled', title: 'A meeting' }],
    unknowns: [{ id: 'o', question: 'Who?' }],
    promises: [{ id: 's', state: { status: 'not-known', what: 'Nobody said.' } }],
    rungs: [{ id: 'r', gap: 'Nobody named them.' }],
    actors: [
      {
        id: 'xx',
        summits: [
          { date: '2025-09-04', mode: 'unknown' },
          { date: '2026-01-06', mode: 'video' },
        ],
      },
    ],
    sources: [
      { id: 'u', publisher: 'A paper' },
      { id: 'v', publisher: 'A paper', published: '2025' },
    ],
  } as unknown as Tables;
  expect(told(notKnown(tables)).flatMap(([, lines]) => lines)).toEqual([
    'o: Who?',
    's: Nobody said.',
    'e: A meeting',
    'p: One outlet.',
    'p: One outlet.',
    'f: “thousands”: soldiers',
    'r: Nobody named them.',
    'xx: 2025-09-04: unknown',
    'u: A paper',
  ]);
});
