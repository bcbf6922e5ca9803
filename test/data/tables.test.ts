import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '../../src/data/fault.ts';
import { DATA_FILES } from '../../src/data/parse.ts';
import { getTables, loadTables } from '../../src/data/tables.ts';
import { append, files, type Overrides } from './fixture.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tables-'));
  mkdirSync(join(root, 'content/data'), { recursive: true });
  mkdirSync(join(root, 'content/en/chapters'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(overrides: Overrides = {}) {
  const read = files(overrides);
  for (const name of DATA_FILES) writeFileSync(join(root, 'content/data', name), read(name));
}

const third = '- id: third\n  publisher: "A third"\n  accessed: "2025-10-01"\n  tier: C\n  voice: press\n';

test('loadTables reads the files below a root', () => {
  write();
  expect(loadTables(root).sources.map(({ id }) => id)).toEqual(['elysee-statement', 'wire-report']);
});

test('loadTables counts a source that only a chapter cites as used', () => {
  write(append('sources.yaml', third));
  expect(() => loadTables(root)).toThrow(ContentError);
  writeFileSync(join(root, 'content/en/chapters/01-one.mdx'), 'Words.<Cite id="third" />\n');
  expect(loadTables(root).sources).toHaveLength(3);
});

test('getTables parses once', () => {
  expect(getTables()).toBe(getTables());
});
