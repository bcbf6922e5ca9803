import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { movedPage } from '../../../src/finish/moved-page.ts';
import { readPlace, writeForHosts } from '../../../src/hosts/write.ts';

/** A program that runs as a child of the test, from a folder of its own. */
export interface Running {
  port: number;
  /** Its folder, which goes when it ends. */
  folder: string;
  stop(): Promise<void>;
}

/** Where a program is installed, or undefined. */
export function findProgram(name: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Whether something listens on a port. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/**
 * Runs a program until it listens.
 *
 * @throws Error with what it said, if it ends before
 */
export async function run(program: string, args: readonly string[], port: number, folder: string): Promise<Running> {
  const child: ChildProcess = spawn(program, args, { cwd: folder, env: { ...process.env, HOME: folder } });
  // Whatever becomes of the test, the program does not outlive it.
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  let said = '';
  child.stdout?.on('data', (text) => {
    said += text;
  });
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (!(await listens(port))) {
    if (over) {
      rmSync(folder, { recursive: true });
      throw new Error(`${program} ended before it listened: ${said}`);
    }
    // No event tells that a child listens.
    await setTimeout(20);
  }
  const stop = async () => {
    process.off('exit', end);
    end();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { port, folder, stop };
}

/** An address of the test's own from which a page went, and where it leads. */
export const WAY = { from: 'an-old-page/', to: 'method/#limits-of-the-record' } as const;

/** A folder for a server: the built site below the base path, and the files for hosts as a build would write them. */
export function layOut(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const site = join(folder, 'root', base);
  const dist = join(process.cwd(), 'dist');
  mkdirSync(site, { recursive: true });
  cpSync(dist, site, { recursive: true });
  // A server that was started by root reads as somebody else.
  chmodSync(folder, 0o755);
  mkdirSync(join(site, WAY.from));
  const home = new URL(base, 'https://example.org');
  const moved = { from: `/${WAY.from}`, to: `/${WAY.to}`, what: 'An old page', date: '2026-11-29' };
  writeFileSync(join(site, WAY.from, 'index.html'), movedPage(moved, home));
  writeForHosts(readPlace(site, base), { within: site, beside: join(folder, 'hosts') });
  return folder;
}
