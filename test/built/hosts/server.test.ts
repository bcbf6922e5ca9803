import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../../free-port.ts';
import { findProgram, run } from './server.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'server-'));

test('findProgram finds what is installed, and nothing else', () => {
  expect([findProgram('env'), findProgram('no-such-program')]).toEqual(['/usr/bin/env', undefined]);
});

test('run waits until the program listens, and takes its folder away when it ends', async () => {
  const port = await freePort();
  const program = `require('node:http').createServer((_, answer) => answer.end('words')).listen(${port}, '127.0.0.1')`;
  const running = await run(process.execPath, ['-e', program], port, folder());
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('words');
  await running.stop();
  expect(existsSync(running.folder)).toBe(false);
});

test('run tells what a program said that ended at once', async () => {
  const args = ['-e', 'console.error("no such setting"); process.exit(1)'];
  await expect(run(process.execPath, args, await freePort(), folder())).rejects.toThrow(
    'ended before it listened: no such setting',
  );
});

test('run tells of a program that cannot be started', async () => {
  await expect(run('/no/such/program', [], await freePort(), folder())).rejects.toThrow('ENOENT');
});
