import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { besideOf, takePlace } from '../../src/finish/whole.ts';

function folder(): URL {
  const path = mkdtempSync(join(tmpdir(), 'whole-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return pathToFileURL(`${path}/`);
}

function write(at: URL, words: string): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(new URL('index.html', at), words);
}

test('besideOf stands beside the build and is hidden', () => {
  expect(besideOf(new URL('file:///site/dist/')).href).toBe('file:///site/.dist-next/');
});

test('takePlace puts the new build where the last one stood and leaves nothing else', () => {
  const root = folder();
  const dist = new URL('dist/', root);
  write(dist, 'old');
  writeFileSync(new URL('gone.html', dist), 'of the last build alone');
  write(besideOf(dist), 'new');
  takePlace(besideOf(dist), dist);
  expect([readFileSync(new URL('index.html', dist), 'utf8'), readdirSync(dist)]).toEqual(['new', ['index.html']]);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('takePlace needs no last build', () => {
  const dist = new URL('dist/', folder());
  write(besideOf(dist), 'new');
  takePlace(besideOf(dist), dist);
  expect(existsSync(new URL('index.html', dist))).toBe(true);
});

test('takePlace leaves the last build where there is no new one', () => {
  const dist = new URL('dist/', folder());
  write(dist, 'old');
  expect(() => takePlace(besideOf(dist), dist)).toThrow('the last one stays');
  expect(readFileSync(new URL('index.html', dist), 'utf8')).toBe('old');
});
