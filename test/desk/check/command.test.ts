import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'check-'));
cpSync('content', join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const check = (...flags: string[]) => {
  const env = { ...process.env, GITHUB_ACTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/desk/check/command.ts'), ...flags], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** Replaces a piece of a file while something runs, and puts the file back. */
function broken<Result>(file: string, piece: string, by: string, run: () => Result): Result {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(piece);
  writeFileSync(path, text.replace(piece, by));
  try {
    return run();
  } finally {
    writeFileSync(path, text);
  }
}

test('check finds no fault in the content', () => {
  expect(check()).toEqual({ status: 0, stdout: 'No fault in the content.\n', stderr: '' });
});

test('check tells faults of a table, of prose that has nothing to do with it, and of interface words in one run', () => {
  const { status, stdout } = broken('content/data/positions.yaml', 'level: conditional', 'level: condtional', () =>
    broken('content/en/pages/method.mdx', '\n## ', '\nAbout <Fig id="force-63k" />.\n\n## ', () =>
      broken('content/i18n/en.yaml', '\nnav:', '\nstray: 3\nnav:', () => check('--json')),
    ),
  );
  const { faults } = JSON.parse(stdout) as { faults: { file: string; came: string; meant?: string }[] };
  expect(status).toBe(1);
  expect(faults.map(({ file, came, meant }) => [file, came, meant])).toEqual([
    ['content/data/positions.yaml', '"condtional"', 'conditional'],
    ['content/en/pages/method.mdx', '"force-63k"', 'force-64k'],
    ['content/i18n/en.yaml', '3', undefined],
  ]);
});

/** Runs with a record that should have been looked at. */
const due = <Result>(run: () => Result) =>
  broken('content/data/terms.yaml', '\n  term:', '\n  reviewBy: "2026-01-31"\n  term:', run);

test('check warns of a record that is due, and passes', () => {
  const { status, stdout } = due(() => check());
  expect([status, stdout.split('\n').at(-2)]).toEqual([
    0,
    expect.stringMatching(/^No fault in the content, 1 warning\./),
  ]);
});

test('check fails for a record that is due when it is run to find them', () => {
  expect(due(() => check('--scheduled')).status).toBe(1);
});

test('check does not understand a flag that it does not have', () => {
  const { status, stderr } = check('--jsn');
  expect(status).toBe(2);
  expect(stderr).toBe('came:    --jsn\nallowed: --watch, --json, --scheduled\ndid you mean --json?\n');
});
