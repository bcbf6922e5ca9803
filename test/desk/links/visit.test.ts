import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/desk/links/reply.ts';
import { visit } from '../../../src/desk/links/visit.ts';

/** A visit to a web that answers as it is told, and the requests that were sent. */
async function visited(web: (request: string, time: number) => Reply, address = 'https://a.example/b') {
  const asked: string[] = [];
  let rests = 0;
  const judged = await visit(
    address,
    async (to, method) => {
      asked.push(`${method} ${to}`);
      return web(`${method} ${to}`, asked.length);
    },
    async () => {
      rests += 1;
    },
  );
  return { ...judged, asked, rests };
}

describe('visit', () => {
  test('asks for the head alone where it is answered', async () => {
    const { verdict, asked } = await visited(() => ({ status: 200 }));
    expect([verdict, asked]).toEqual(['works', ['HEAD https://a.example/b']]);
  });

  test('asks for the page where the head is not answered as a page is', async () => {
    const { verdict, asked } = await visited((request) => ({ status: request.startsWith('HEAD') ? 405 : 200 }));
    expect([verdict, asked]).toEqual(['works', ['HEAD https://a.example/b', 'GET https://a.example/b']]);
  });

  test('asks for the page where the connection is cut at the head', async () => {
    expect(
      (await visited((request) => (request.startsWith('HEAD') ? { failed: 'cut' } : { status: 200 }))).verdict,
    ).toBe('works');
  });

  test('does not ask again whoever wants fewer requests', async () => {
    const { verdict, asked } = await visited(() => ({ status: 429 }));
    expect([verdict, asked]).toEqual(['refuses-machines', ['HEAD https://a.example/b']]);
  });

  test('asks without the place within the page', async () => {
    expect((await visited(() => ({ status: 200 }), 'https://a.example/b#c')).asked).toEqual([
      'HEAD https://a.example/b',
    ]);
  });

  test('tries twice what fails, with a rest between', async () => {
    const { verdict, came, asked, rests } = await visited(() => ({ failed: 'name' }));
    expect([verdict, came, asked.length, rests]).toEqual([
      'fails',
      'the name of its host is not known (DNS), tried twice',
      2,
      1,
    ]);
  });

  test('takes what works at the second time for working', async () => {
    const { verdict, came } = await visited((_, time) => ({ status: time < 3 ? 503 : 200 }));
    expect([verdict, came]).toEqual(['works', '200']);
  });

  test('follows where it leads', async () => {
    const { verdict, asked } = await visited((request) =>
      request.endsWith('e/b') ? { status: 301, to: 'https://a.example/c/b' } : { status: 200 },
    );
    expect([verdict, asked]).toEqual(['moved', ['HEAD https://a.example/b', 'HEAD https://a.example/c/b']]);
  });

  test('does not run in a circle, nor from page to page without end', async () => {
    const circle = await visited((request) => ({
      status: 302,
      to: request.endsWith('/b') ? 'https://a.example/c' : 'https://a.example/b',
    }));
    expect(circle.came).toContain('it leads from page to page without end');
    const endless = await visited((_, time) => ({ status: 302, to: `https://a.example/${time}` }));
    expect([endless.verdict, endless.asked.length]).toEqual(['fails', 20]);
  });

  test('does not leave the web', async () => {
    const { verdict, came, asked } = await visited(() => ({ status: 301, to: 'file:///etc/hosts' }));
    expect([verdict, came]).toEqual([
      'fails',
      '301 to file:///etc/hosts, there it leads away from the web, tried twice',
    ]);
    expect(asked.every((request) => request.includes('a.example'))).toBe(true);
  });
});
