import { describe, expect, test } from 'vitest';
import type { Tables } from '../../../src/data/parse.ts';
import { actorsByDomain, claimsByChapter } from '../../../src/desk/page/coverage.ts';

const claim = (id: string, chapter: string) => ({ id, chapter }) as Tables['claims'][number];
const versus = (id: string) => `<Versus claims="${id}">\nWhat the record says.\n</Versus>\n`;
const chapter = (file: string, text: string) => ({ file: `content/en/chapters/${file}.mdx`, text });

describe('claimsByChapter', () => {
  const rows = claimsByChapter(
    [claim('later', 'macrons-claim'), claim('own', 'paris-promises'), claim('nowhere', 'paris-promises')],
    [chapter('01-paris-promises', versus('own later')), chapter('02-macrons-claim', 'Nothing.\n')],
  );

  test('goes by the chapters that the statements are of', () => {
    expect(rows.map(({ claim: { id } }) => id)).toEqual(['own', 'nowhere', 'later']);
  });

  test('tells where each is told, and where it should be', () => {
    const told = rows.map(({ chapters }) => chapters.slice(0, 3).map((cell) => cell.told));
    expect(told).toEqual([
      ['told', 'none', 'none'],
      ['untold', 'none', 'none'],
      ['told-elsewhere', 'untold', 'none'],
    ]);
  });

  test('calls a gap only what no chapter tells', () => {
    expect(rows.filter(({ gap }) => gap).map((row) => row.claim.id)).toEqual(['nowhere']);
  });
});

describe('actorsByDomain', () => {
  const position = (actor: string, domain: string, level: string) => ({ actor, domain, level, asOf: '2025-09-04' });
  const rows = actorsByDomain({
    actors: [
      { id: 'fr', name: 'France' },
      { id: 'mt', name: 'Malta' },
      { id: 'cy', name: 'Cyprus' },
    ],
    positions: [
      position('fr', 'land', 'specific'),
      position('fr', 'land', 'supportive'),
      position('mt', 'sea', 'not-stated'),
    ],
  } as unknown as Tables);

  test('has those of whom least is known first', () => {
    expect(rows.map(({ actor, records }) => [actor.name, records])).toEqual([
      ['Cyprus', 0],
      ['Malta', 1],
      ['France', 2],
    ]);
  });

  test('tells an empty cell from one that says nothing', () => {
    const cells = rows.map(({ cells }) => [cells[0], cells[2]]);
    expect(cells).toEqual([
      [
        { domain: 'land', records: 0, level: 'not-stated', silence: 'nothing' },
        { domain: 'sea', records: 0, level: 'not-stated', silence: 'nothing' },
      ],
      [
        { domain: 'land', records: 0, level: 'not-stated', silence: 'nothing' },
        { domain: 'sea', records: 1, level: 'not-stated', silence: 'nothing' },
      ],
      [
        { domain: 'land', records: 2, level: 'specific', silence: undefined },
        { domain: 'sea', records: 0, level: 'not-stated', silence: 'nothing' },
      ],
    ]);
  });
});
