import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/desk/links/reply.ts';
import { judge } from '../../../src/desk/links/verdict.ts';

const START = 'https://a.example/2025/09/a-story';

/** What is said of the address after hops such as `301 https://a.example/b`. */
function judged(last: Reply, ...hops: string[]) {
  let from = START;
  const way = hops.map((hop) => {
    const [status, to = ''] = hop.split(' ');
    const taken = { from, status: Number(status), to };
    from = to;
    return taken;
  });
  return judge(START, { hops: way, last });
}
const verdict = (last: Reply, ...hops: string[]) => judged(last, ...hops).verdict;
const OK = { status: 200 };

describe('judge', () => {
  test('a page that answers works', () => {
    expect(judged(OK)).toEqual({ verdict: 'works', came: '200' });
  });

  test.each([404, 410])('%i is gone', (status) => {
    expect(judged({ status })).toEqual({ verdict: 'gone', came: String(status) });
  });

  test.each([401, 403, 429, 451, 999, 400, 406])('%i says nothing to a machine', (status) => {
    expect(verdict({ status })).toBe('refuses-machines');
  });

  test('a proof that a person is there says nothing to a machine, whatever its number', () => {
    expect(verdict({ status: 503, challenge: true })).toBe('refuses-machines');
  });

  test('a host that wanted fewer requests was not asked', () => {
    expect(judged({ status: 429, spared: true })).toEqual({
      verdict: 'refuses-machines',
      came: 'not asked: another page of the host said 429',
    });
  });

  test('5xx, a leading on to nowhere, and no reply fail', () => {
    expect(judged({ status: 503 })).toEqual({ verdict: 'fails', came: '503' });
    expect(judged({ status: 304 })).toEqual({ verdict: 'fails', came: '304, which leads nowhere' });
    expect(judged({ failed: 'name' })).toEqual({
      verdict: 'fails',
      came: 'the name of its host is not known (DNS)',
    });
  });

  test('what moved for good suggests where it is now', () => {
    expect(judged(OK, '301 https://a.example/stories/a-story')).toEqual({
      verdict: 'moved',
      came: '301 to https://a.example/stories/a-story',
      suggests: 'https://a.example/stories/a-story',
    });
  });

  test('what moved for good and is elsewhere for the time being suggests only what is for good', () => {
    const [good, passing] = ['https://www.a.example/2025/09/a-story', 'https://m.a.example/2025/09/a-story'];
    expect(judged(OK, `308 ${good}`, `302 ${passing}`)).toMatchObject({ verdict: 'moved', suggests: good });
  });

  test('what is elsewhere for the time being works', () => {
    expect(judged(OK, '302 https://m.a.example/2025/09/a-story')).toEqual({
      verdict: 'works',
      came: '302 to https://m.a.example/2025/09/a-story, there 200',
    });
  });

  test('what moved to where nothing is, is gone', () => {
    expect(judged({ status: 404 }, '301 https://b.example/a-story')).toEqual({
      verdict: 'gone',
      came: '301 to https://b.example/a-story, there 404',
    });
  });

  test.each([
    'https://a.example/',
    'https://a.example/en/',
    'https://www.a.example/index.html',
    'https://a.example/404',
    'https://a.example/errors/not-found',
    'https://a.example/login?next=%2F2025',
    'https://parked.example/offers',
  ])('%s is another page', (to) => {
    expect(verdict(OK, `301 ${to}`)).toBe('another-page');
  });

  test('a page of the same name at another host is the page', () => {
    expect(verdict(OK, '301 https://b.example/news/a-story.html')).toBe('moved');
  });

  test('a front page that was sought is the page', () => {
    const to = 'https://www.a.example/';
    expect(
      judge('http://a.example/', { hops: [{ from: 'http://a.example/', status: 301, to }], last: OK }),
    ).toMatchObject({ verdict: 'moved', suggests: to });
  });
});
