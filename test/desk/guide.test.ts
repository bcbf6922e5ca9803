import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const rows = (folder: string, name: string) =>
  parse(readFileSync(join(folder, 'content/data', name), 'utf8')) as Record<string, unknown>[];

/** Takes a piece of a file away, which has to be there. */
function without(file: string, piece: RegExp): void {
  const path = join(root, 'content/data', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(piece);
  writeFileSync(path, text.replace(piece, ''));
}

/** Runs a line of the guide as npm would, in the copy. */
function run(line: string): { code: number | null; told: string } {
  const [, name = '', rest = ''] = /^npm run (\w+)(?: -- (.*))?$/.exec(line) ?? [];
  const script = /^node (\S+)$/.exec(scripts[name] ?? '')?.[1];
  expect(script, `${line} is no script that node runs`).toBeDefined();
  const given = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script ?? ''), ...given], {
    cwd: root,
    encoding: 'utf8',
    input: '',
  });
  return { code: status, told: stdout + stderr };
}

test('the commands of the guide lead from the record before the change to the one that is published', {
  timeout: 300_000,
}, () => {
  for (const id of ['babel-2025-12-denmark-94bn', 'unn-2025-12-denmark-94bn'])
    without('sources.yaml', new RegExp(`- id: ${id}\\n(?: .*\\n)+\\n`));
  without('positions.yaml', /- id: dk-funding-2025-12-05\n(?: .*\n)+\n/);
  without('positions.yaml', /(?<=- id: dk-funding-2025-09-03\n(?: .*\n){4}) {2}until: "2025-12"\n/);

  expect(commands.map((line) => [line.slice(0, 40), run(line).code])).toEqual(
    commands.map((line) => [line.slice(0, 40), 0]),
  );
  for (const name of ['sources.yaml', 'positions.yaml']) expect(rows(root, name)).toEqual(rows('.', name));
  const [added, ...before] = rows(root, 'updates.yaml');
  expect(before).toEqual(rows('.', 'updates.yaml'));
  expect(added).toMatchObject({ kind: 'change', records: ['dk-funding-2025-12-05', 'dk-funding-2025-09-03'] });
});
