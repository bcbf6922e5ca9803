import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { CODE_FILES } from '../../../src/desk/new/line.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'new-'));
for (const path of ['content', ...CODE_FILES]) cpSync(path, join(root, path), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command without a standard input. */
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/desk/new/command.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

const UPDATES = 'content/data/updates.yaml';
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('new writes the row that flags give, and nothing else', () => {
  const before = read(UPDATES);
  const { status, stdout, stderr } = run(
    'correction',
    '--records',
    'states-26',
    '--what',
    'A word.',
    '--why',
    'A slip.',
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^content\/data\/updates\.yaml:2 {2}correction\ncompleted:\n {2}date: \d{4}-\d\d-\d\d\n/);
  const day = /date: (.*)/.exec(stdout)?.[1];
  const row = `- date: "${day}"\n  kind: correction\n  records: [states-26]\n  what: "A word."\n  why: "A slip."\n\n`;
  expect(read(UPDATES)).toBe(before.replace('- date:', `${row}- date:`));
});

test('new writes nothing where a flag is missing, and tells which', () => {
  const before = read(UPDATES);
  const { status, stdout, stderr } = run('correction', '--records', 'states-26', '--why', 'A slip.');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('npm run new -- correction: 1 flag is missing\n\n  --what  What changed, for readers.\n');
  expect(read(UPDATES)).toBe(before);
});
