import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startHost } from './host.ts';

const headOf = (address: string) =>
  new Promise<[status: number | undefined, kind: string | undefined, encoding: string | undefined]>(
    (resolve, reject) => {
      get(address, (answer) => {
        answer.resume();
        resolve([answer.statusCode, answer.headers['content-type'], answer.headers['content-encoding']]);
      }).on('error', reject);
    },
  );

test('startHost sends text in brotli, faces as they are, pages of its own, and nothing for what is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(join(folder, 'index.html'), '<p>Words.</p>');
  writeFileSync(join(folder, 'a.woff2'), 'face');
  const host = await startHost(folder, new Map([['/plain/', '<p>Plain.</p>']]));
  try {
    const paths = ['/', '/a.woff2', '/plain/', '/none/'];
    expect(await Promise.all(paths.map((path) => headOf(host.origin + path)))).toEqual([
      [200, 'text/html; charset=utf-8', 'br'],
      [200, 'font/woff2', undefined],
      [200, 'text/html; charset=utf-8', 'br'],
      [404, undefined, undefined],
    ]);
  } finally {
    host.close();
    rmSync(folder, { recursive: true });
  }
});
