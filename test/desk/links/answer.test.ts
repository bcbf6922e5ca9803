import { describe, expect, test } from 'vitest';
import { answerLinks, type Given } from '../../../src/desk/links/answer.ts';
import type { Judged } from '../../../src/desk/links/verdict.ts';
import { swap } from '../../data/fixture.ts';
import { content } from '../fixture.ts';

const WORKS: Judged = { verdict: 'works', came: '200' };
const given = (judged: Judged = WORKS, most = 9): Given => ({
  sources: content().tables.sources,
  today: '2026-11-29',
  check: () => [],
  goRound: async (links) => links.slice(0, most).map((link) => ({ ...link, ...judged })),
});
const answer = (line: string, ...of: Parameters<typeof given>) =>
  answerLinks(line.split(' ').filter(Boolean), given(...of));

describe('answerLinks', () => {
  test('asks for everything and ends well', async () => {
    expect(await answer('')).toEqual({ out: '2 addresses at 2 hosts: 2 working.\n', err: '', code: 0 });
  });

  test('ends with 1 where an editor has something to do', async () => {
    expect((await answer('', { verdict: 'gone', came: '404' })).code).toBe(1);
    expect((await answer('', { verdict: 'refuses-machines', came: '403' })).code).toBe(0);
  });

  test('tells how to go on after a limit', async () => {
    expect((await answer('--limit 1 --only example.com')).out).toBe('1 address at 1 host: 1 working.\n');
    expect((await answer('--limit 1')).out).toContain(
      'Left: 1. To go on: npm run links -- --from wire-report --limit 1',
    );
  });

  test('tells how to go on where it was stopped', async () => {
    expect((await answer('', WORKS, 0)).out).toBe(
      '0 addresses at 0 hosts.\nLeft: 2. To go on: npm run links -- --from elysee-statement\n',
    );
  });

  test('tells the same as JSON, with the day', async () => {
    expect(JSON.parse((await answer('--json', WORKS, 1)).out)).toEqual({
      asked: '2026-11-29',
      links: [
        {
          file: 'content/data/sources.yaml',
          line: 2,
          column: 8,
          source: 'elysee-statement',
          field: 'url',
          address: 'https://www.example.com/statement',
          verdict: 'works',
          came: '200',
        },
      ],
      next: 'wire-report',
    });
  });

  test.each(['--jsn', '--only nobody.example'])('is asked wrongly with %s', async (line) => {
    const { out, err, code } = await answer(line);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(/^came: /);
  });

  test('asks for nothing where a source cannot be read', async () => {
    const { sources } = content(swap('sources.yaml', 'tier: B', 'tier: D')).tables;
    const { err, code } = await answerLinks([], { ...given(), sources });
    expect([err.split('\n')[0], code]).toEqual(['The sources cannot be read, so some would not be asked.', 1]);
  });
});
