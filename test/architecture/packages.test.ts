import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { isAllowed, PERMISSIVE } from './licences.ts';
import { readAsked, readLock } from './packages.ts';

/** The rows of the list: package, what it is for, whether it reaches readers. */
const LIST = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| (\S+) \| (.+) \| (.+) \|$/gm)]
  .map(([, name = '', use = '', reaches = '']) => ({ name, use, reaches }))
  .filter(({ name }) => name !== 'package' && name !== '---');

const asked = readAsked();

test('docs/dependencies.md says of each package that we ask for what it is for, in the same order', () => {
  expect(LIST.map(({ name }) => name)).toEqual(Object.keys(asked));
  expect(LIST.filter(({ use }) => use.trim() === '')).toEqual([]);
});

test('what reaches readers is under a permissive licence', () => {
  const reaching = LIST.filter(({ reaches }) => reaches !== 'no').map(({ name }) => name);
  const licences = readLock().filter(({ name }) => reaching.includes(name));
  expect(licences.filter(({ licence }) => !isAllowed(licence, PERMISSIVE))).toEqual([]);
  expect(reaching).toContain('preact');
});

test('every version is pinned, and the lock file holds it', () => {
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const locked = readLock().map(({ name, version }) => `${name} ${version}`);
  expect(Object.entries(asked).filter(([name, version]) => !locked.includes(`${name} ${version}`))).toEqual([]);
});

/** Packages that no file imports: programs that npm scripts run, and types that the compiler finds by itself. */
const UNNAMED = /^(?:@types\/.*|@astrojs\/check|@biomejs\/biome|node|typescript)$/;

test('every package that we ask for is used', () => {
  const files = ['astro.config.mjs', ...globSync('{src,test}/**/*.{ts,tsx,astro}')];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  // The two faces are found by a name that is put together.
  const named = (name: string) => text.includes(name) || text.includes(`${name.split('/')[0]}/\${`);
  expect(Object.keys(asked).filter((name) => !UNNAMED.test(name) && !named(name))).toEqual([]);
  const typed = Object.keys(asked).filter((name) => name.startsWith('@types/'));
  const untyped = typed.map((name) => name.replace('@types/', ''));
  expect(untyped.filter((name) => !(name in asked) && !/^(?:mdast|mdx|node)$/.test(name))).toEqual([]);
});

test('a bill of materials can be written', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [program = '', ...args] = (scripts['sbom'] ?? '').replace(/ > .*/, '').split(' ');
  const { stdout } = await promisify(execFile)(program, args, {
    maxBuffer: 2 ** 24,
    shell: process.platform === 'win32',
  });
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
  expect(bomFormat).toBe('CycloneDX');
  expect(components.length).toBeGreaterThan(400);
}, 60_000);
