import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packSite } from '../../../src/hosts/compression.ts';
import type { Running } from './server.ts';
import { serve, whyNot } from './servers.ts';

const PAGE = 'method/index.html';
const html = readFileSync(join('dist', PAGE));
/** A server sends what the reader accepts and it knows; nginx knows .br only with a module that few have. */
const ENCODINGS = { nginx: 'gzip', Caddy: 'br' } as const;

interface Answer {
  status: number | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** Asks for a path and gives the bytes as they came: `fetch` would unpack them. */
function ask(port: number | undefined, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject).end();
  });
}

describe.each(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[])('%s', (name) => {
  const reason = whyNot(name);
  if (reason !== undefined) {
    test('sends what is packed beside a page', ({ skip }) => skip(reason));
    return;
  }
  const encoding = ENCODINGS[name];
  let server: Running | undefined;
  let plain: Answer | undefined;
  const packed = new Map<string, Buffer>();
  beforeAll(async () => {
    server = await serve(name, '/');
    plain = await ask(server.port, '/method/', { 'Accept-Encoding': encoding });
    // One page speaks for all, which take a minute.
    const beside = mkdtempSync(join(tmpdir(), 'packed-'));
    cpSync(join('dist', PAGE), join(beside, PAGE));
    await packSite(beside);
    for (const ending of ['.br', '.gz']) {
      packed.set(ending, readFileSync(join(beside, PAGE + ending)));
      cpSync(join(beside, PAGE + ending), join(server.folder, 'root', PAGE + ending));
    }
    rmSync(beside, { recursive: true });
  });
  afterAll(() => server?.stop());

  test(`sends it as ${encoding} to who takes that, with the headers of the page`, async () => {
    const { status, headers, body } = await ask(server?.port, '/method/', { 'Accept-Encoding': `gzip, ${encoding}` });
    expect([status, headers['content-encoding'], headers['vary']]).toEqual([200, encoding, 'Accept-Encoding']);
    expect(body.equals(packed.get(encoding === 'br' ? '.br' : '.gz') ?? Buffer.alloc(0))).toBe(true);
    expect((encoding === 'br' ? brotliDecompressSync : gunzipSync)(body).equals(html)).toBe(true);
    const same = ['content-type', 'content-security-policy', 'cache-control', 'x-content-type-options'];
    expect(same.map((header) => headers[header])).toEqual(same.map((header) => plain?.headers[header]));
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('tells who has it that it is the same', async () => {
    const { headers } = await ask(server?.port, '/method/', { 'Accept-Encoding': encoding });
    const known = { 'Accept-Encoding': encoding, 'If-None-Match': String(headers['etag']) };
    expect((await ask(server?.port, '/method/', known)).status).toBe(304);
  });

  test('sends the page itself to who takes nothing packed', async () => {
    const { headers, body } = await ask(server?.port, '/method/', { 'Accept-Encoding': 'identity' });
    expect([headers['content-encoding'], body.equals(html)]).toEqual([undefined, true]);
  });
});
