import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../free-port.ts';

const COPIED = ['astro.config.mjs', 'content', 'package.json', 'public', 'site.env', 'src', 'tsconfig.json'];

/** The development server in a copy of the project, whose files a test may break. */
export class Development {
  readonly root = mkdtempSync(join(tmpdir(), 'dev-'));
  address = '';
  #told = '';
  #server: ChildProcess | undefined;

  async start(): Promise<void> {
    for (const name of COPIED) cpSync(name, join(this.root, name), { recursive: true });
    // Each package by itself: beside them stands what the server keeps between runs, and that is not shared.
    mkdirSync(join(this.root, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
      symlinkSync(resolve('node_modules', name), join(this.root, 'node_modules', name));
    const port = await freePort();
    this.address = `http://127.0.0.1:${port}/`;
    const astro = ['--env-file=site.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1'];
    const server = spawn(process.execPath, [...astro, '--port', String(port)], {
      cwd: this.root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: 'development', VITEST: '' },
    });
    this.#server = server;
    await new Promise<void>((ready, fail) => {
      server.once('exit', () => fail(new Error(`the server ended: ${this.#told}`)));
      for (const stream of [server.stdout, server.stderr])
        stream.on('data', (piece: Buffer) => {
          this.#told += piece.toString('utf8');
          if (this.#told.includes('watching for file changes')) ready();
        });
    });
  }

  /** What the terminal shows. */
  told(): string {
    return this.#told;
  }

  /** Replaces a piece of a file, which has to be there, and tells how to undo it. */
  change(file: string, piece: string, by: string): () => void {
    const path = join(this.root, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(piece)) throw new RangeError(`${file} has no ${JSON.stringify(piece)}`);
    writeFileSync(path, text.replace(piece, by));
    return () => writeFileSync(path, text);
  }

  async end(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode === null) {
      const ended = new Promise((tell) => server.once('exit', tell));
      server.kill();
      await ended;
    }
    rmSync(this.root, { recursive: true, force: true });
  }
}
