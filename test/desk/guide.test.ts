import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = mkdtempSync(join(tmpdir(), 'guide-'));
cpSync('content', join(root, 'content'), { recursive: true });
cpSync('src', join(root, 'src'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = [...readFileSync('docs/editing.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .map((line) => line.trim());

/** From here on the guide takes back what it made. */
const BACK = 'git restore content';

const git = (...words: string[]) => spawnSync('git', words, { cwd: root, encoding: 'utf8' });
const rowsOf = (name: string) =>
  parse(readFileSync(join(root, 'content/data', name), 'utf8')) as Record<string, unknown>[];

/** Runs a line of the guide as a shell would, in the copy. */
function run(line: string): { code: number | null; told: string } {
  const given = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  if (given[0] === 'git') {
    const { status, stdout, stderr } = git(...given.slice(1));
    return { code: status, told: stdout + stderr };
  }
  const [, name = '', rest = ''] = /^npm run (\w+)(?: -- (.*))?$/.exec(line) ?? [];
  const script = /^node (\S+)$/.exec(scripts[name] ?? '')?.[1];
  expect(script, `${line} is no script that node runs`).toBeDefined();
  const words = rest === '' ? [] : given.slice(given.indexOf('--') + 1);
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script ?? ''), ...words], {
    cwd: root,
    encoding: 'utf8',
    input: '',
  });
  return { code: status, told: stdout + stderr };
}

test('the commands of the guide make a change in the content as it is, and take it back', { timeout: 300_000 }, () => {
  git('init', '--quiet');
  git('add', 'content');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'Begin');
  const changed = () => git('diff', '--name-only').stdout.trim().split('\n');

  const [before, after] = [commands.slice(0, commands.indexOf(BACK)), commands.slice(commands.indexOf(BACK))];
  const codes = (lines: readonly string[]) => lines.map((line) => [line.slice(0, 40), run(line).code]);
  const done = (lines: readonly string[]) => lines.map((line) => [line.slice(0, 40), 0]);

  expect(codes(before)).toEqual(done(before));
  expect(changed()).toEqual(['positions', 'sources', 'updates'].map((name) => `content/data/${name}.yaml`));
  const positions = rowsOf('positions.yaml');
  expect(positions.find(({ id }) => id === 'dk-funding-exercise')).toMatchObject({ amount: { value: 9.4 } });
  expect(positions.find(({ id }) => id === 'dk-funding-2025-12-05')).toMatchObject({ until: '2026-06-20' });
  expect(rowsOf('updates.yaml')[0]).toMatchObject({
    kind: 'change',
    records: ['dk-funding-exercise', 'dk-funding-2025-12-05'],
  });

  expect(after.length).toBeGreaterThan(1);
  expect(codes(after)).toEqual(done(after));
  expect(changed()).toEqual(['']);
});
