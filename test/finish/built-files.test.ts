import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles, neededFile } from '../../src/finish/built-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
mkdirSync(join(folder, 'all'));
writeFileSync(join(folder, 'sw.js'), 'worker');
writeFileSync(join(folder, 'all/index.html'), 'page');
const files = builtFiles(folder);

afterAll(() => rmSync(folder, { recursive: true }));

test('builtFiles knows every file below a folder, in one order, and reads the one that is asked for', () => {
  expect(files.paths).toEqual(['all/index.html', 'sw.js']);
  expect(String(files.get('all/index.html'))).toBe('page');
  expect(files.get('gone.html')).toBeUndefined();
  // A path that leads out of the folder is no file of it.
  expect(files.get('all/../sw.js')).toBeUndefined();
});

test('neededFile tells what was not built, and for what it was needed', () => {
  expect(String(neededFile(files, 'sw.js', 'The book'))).toBe('worker');
  expect(() => neededFile(files, 'figures/layers.png', 'The book')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The book needs figures/layers.png, which was not built]`,
  );
});
