import { type ChildProcess, spawn } from 'node:child_process';

/** How long a program may take until it says that it is ready, in ms. */
const PATIENCE = 40_000;

/** A program that runs beside the tests. */
export interface Program {
  /** The first part that a pattern catches in what it writes, from its start on. Throws if it ends or never says so. */
  says(pattern: RegExp): Promise<string>;
  end(): Promise<void>;
}

function linesOf(child: ChildProcess, hear: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
  }
}

/** Starts a program; it writes to nobody but us. */
export function startProgram(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(path, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const hearers = new Set<(line: string) => void>();
  linesOf(child, (line) => {
    said.push(line);
    for (const hear of hearers) hear(line);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${path} ${why}:\n${said.slice(-10).join('\n')}`));
        const late = setTimeout(() => fail(`did not write ${pattern} within ${PATIENCE / 1000} s`), PATIENCE);
        const look = (line: string) => {
          const part = pattern.exec(line)?.[1];
          if (part === undefined) return;
          clearTimeout(late);
          hearers.delete(look);
          resolve(part);
        };
        hearers.add(look);
        said.forEach(look);
        void ended.then(() => {
          clearTimeout(late);
          fail('ended early');
        });
      }),
    end: () => {
      child.kill();
      return ended;
    },
  };
}
