import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AGENT, askBy, isPublicHost } from '../../../src/desk/links/ask.ts';
import { visit } from '../../../src/desk/links/visit.ts';
import { freePort } from '../../free-port.ts';

let server: Server;
let home = '';
/** What was asked, as the host sees it. */
const log: { line: string; headers: Record<string, unknown> }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    log.push({ line: `${request.method} ${path}`, headers: request.headers });
    if (path === '/silent') return;
    if (path === '/cut') return void request.socket.destroy();
    const [, status = '200', to] = /^\/(\d{3})(?:\/to(.*))?$/.exec(path) ?? [];
    if (to !== undefined) response.setHeader('Location', decodeURIComponent(to));
    if (path === '/challenge') response.setHeader('CF-Mitigated', 'challenge');
    const answered = path === '/no-head' && request.method === 'HEAD' ? 405 : Number(status);
    response.writeHead(answered, { 'Set-Cookie': 'a=b' }).end('<p>A page.');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const { signal } = new AbortController();
const everywhere = async () => true;
const asker = (more = {}) => askBy({ limit: 20_000, isPublic: everywhere, signal, ...more });
const said = async (path: string) => {
  const { verdict, came } = await visit(`${home}${path}`, asker({ limit: 300 }), async () => {});
  return `${verdict}: ${came.replaceAll(home, '')}`;
};

describe('askBy', () => {
  test('says who asks, and brings nothing that it was given before', async () => {
    const ask = asker();
    await ask(`${home}/200`, 'GET');
    await ask(`${home}/200`, 'HEAD');
    const [first, second] = log.slice(-2);
    expect([first?.line, second?.line]).toEqual(['GET /200', 'HEAD /200']);
    expect(second?.headers).toMatchObject({ 'user-agent': AGENT });
    for (const name of ['cookie', 'referer', 'authorization']) expect(second?.headers).not.toHaveProperty(name);
  });

  test('does not go where it is led, and tells where that is', async () => {
    const before = log.length;
    expect(await asker()(`${home}/301/to/200`, 'HEAD')).toEqual({ status: 301, to: `${home}/200` });
    expect(log.length).toBe(before + 1);
  });

  test('does not ask a host that is not on the public web', async () => {
    const before = log.length;
    expect(await asker({ isPublic: async () => false })(`${home}/200`, 'HEAD')).toEqual({ failed: 'inside-only' });
    expect(log.length).toBe(before);
  });

  test('asks a host no more that says 429', async () => {
    const ask = asker();
    expect(await ask(`${home}/429`, 'HEAD')).toEqual({ status: 429 });
    const before = log.length;
    expect(await ask(`${home}/200`, 'HEAD')).toEqual({ status: 429, spared: true });
    expect(log.length).toBe(before);
  });

  test('throws once it is stopped', async () => {
    const stop = new AbortController();
    const asked = asker({ signal: stop.signal })(`${home}/silent`, 'GET');
    stop.abort();
    await expect(asked).rejects.toThrow('aborted');
  });

  test.each([
    ['/200', 'works: 200'],
    ['/no-head', 'works: 200'],
    ['/302/to/200', 'works: 302 to /200, there 200'],
    ['/301/to/b', 'moved: 301 to /b'],
    ['/308/to/b', 'moved: 308 to /b'],
    ['/301/to/', 'another-page: 301 to /'],
    ['/404', 'gone: 404'],
    ['/410', 'gone: 410'],
    ['/301/to/404', 'gone: 301 to /404, there 404'],
    ['/401', 'refuses-machines: 401'],
    ['/403', 'refuses-machines: 403'],
    ['/challenge', 'refuses-machines: 200'],
    ['/500', 'fails: 500, tried twice'],
    ['/302', 'fails: 302, which leads nowhere, tried twice'],
    ['/302/tohttp:%2F%2F', 'fails: the connection was cut, or the reply could not be read, tried twice'],
    ['/302/toftp:%2F%2Fa.example', 'fails: 302 to ftp://a.example/, there it leads away from the web, tried twice'],
    ['/silent', 'fails: no reply in time, tried twice'],
    ['/cut', 'fails: the connection was cut, or the reply could not be read, tried twice'],
  ])('%s: %s', async (path, verdict) => {
    expect(await said(path)).toBe(verdict);
  });

  test('tells a host that takes no connection, and one that is not secure', async () => {
    const port = await freePort();
    expect(await asker()(`http://127.0.0.1:${port}/`, 'HEAD')).toEqual({ failed: 'refused' });
    expect(await asker()(home.replace('http:', 'https:'), 'HEAD')).toEqual({ failed: 'secure' });
  });
});

describe('isPublicHost', () => {
  test.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'])(
    'refuses %s',
    async (host) => {
      expect(await isPublicHost(host)).toBe(false);
    },
  );

  test.each(['[::1]', '[fe80::1]', '[fd00::1]', '[::ffff:127.0.0.1]', 'localhost'])('refuses %s', async (host) => {
    expect(await isPublicHost(host)).toBe(false);
  });

  test.each(['192.0.2.1', '172.32.0.1', '[2001:db8::1]'])('takes %s', async (host) => {
    expect(await isPublicHost(host)).toBe(true);
  });
});
