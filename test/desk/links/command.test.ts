import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const links = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/desk/links/command.ts', ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.split('\n').slice(0, 2).join('\n') };
};

test('links asks nobody where it was not understood', () => {
  expect(links('--jsn')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'came:    --jsn\nallowed: --json, --only, --from, --limit',
  });
  expect(links('--only', 'nobody.example')).toMatchObject({ status: 2, stdout: '' });
});

test('nothing but an editor runs links', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => scripts[name]?.includes('links'))).toEqual(['links']);
});
