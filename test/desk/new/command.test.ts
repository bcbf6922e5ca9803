import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'new-'));
for (const path of ['content', 'src', 'package.json']) cpSync(path, join(root, path), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a command of the copy without a standard input. */
function runIn(command: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src/desk', command), ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

const run = (...words: string[]) => runIn('new/command.ts', ...words);

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

test('new writes a chapter of which the check then finds nothing wrong, with a figure that another chapter shows too', () => {
  const flags = ['--title', 'After the record', '--description', 'What the record does not have yet.'];
  expect(run('chapter', ...flags, '--opening-show', 'stages')).toMatchObject({ status: 0, stderr: '' });
  const section = '\n## What is still to come\n\n<Figure id="timeline" />\n\nThe force waits.\n';
  appendFileSync(join(root, 'content/en/chapters/08-after-the-record.mdx'), section);
  expect(runIn('check/command.ts')).toEqual({ status: 0, stdout: 'No fault in the content.\n', stderr: '' });
});
