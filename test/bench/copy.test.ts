import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addChapters, copyProject, multiplyRecords } from './copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const path of ['content/en/chapters', 'content/data', 'content/i18n', 'src/data', 'src/i18n', 'src/stills']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('addChapters adds a file, a slug and a picture for each', () => {
  writeFileSync(join(folder, 'src/data/chapters.ts'), "export const CHAPTERS = [\n  'a',\n] as const;\n");
  writeFileSync(
    join(folder, 'src/stills/card-details.ts'),
    'const PIECES = {\n} as const satisfies Record<Chapter, P>;',
  );
  writeFileSync(join(folder, 'content/i18n/en.yaml'), 'chapters:\n  a: A\n\nchapter:\n  place: Here\n');
  addChapters(folder, 27);
  const words = parse(readFileSync(join(folder, 'content/i18n/en.yaml'), 'utf8'));
  expect(words.chapters['generated-cedar-and-hazel']).toBe('generated cedar and hazel');
  const slugs = readFileSync(join(folder, 'src/data/chapters.ts'), 'utf8');
  expect(slugs).toContain("  'generated-birch',\n");
  expect(slugs).toContain("  'generated-cedar-and-hazel',\n] as const");
  expect(readFileSync(join(folder, 'src/stills/card-details.ts'), 'utf8').match(/figure: 'layers'/g)).toHaveLength(27);
  expect(readFileSync(join(folder, 'content/en/chapters/34-generated-cedar-and-hazel.mdx'), 'utf8')).toContain(
    'title: "Generated chapter cedar and hazel"',
  );
});

test.each<[string, (copy: string) => void]>([
  ['thirty chapters more', (copy) => addChapters(copy, 30)],
  ['twice the positions', (copy) => multiplyRecords(copy, 2)],
])('a copy with %s has no fault that would end its build', { timeout: 60_000 }, (_, grow) => {
  const copy = copyProject();
  grow(copy);
  const { stdout, status } = spawnSync(process.execPath, ['src/desk/check/command.ts'], {
    cwd: copy,
    encoding: 'utf8',
  });
  rmSync(copy, { recursive: true });
  expect([status, stdout]).toEqual([0, expect.stringContaining('No fault')]);
});

test('addChapters says where a list of chapters is no longer', () => {
  writeFileSync(join(folder, 'content/i18n/en.yaml'), 'chapters: {}');
  expect(() => addChapters(folder, 1)).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/i18n/en.yaml: no "chapter:" to add chapters before]`,
  );
});

test('multiplyRecords gives every position and what it cites an id of its own', () => {
  writeFileSync(join(folder, 'content/data/positions.yaml'), '- { id: p, sources: [a] }');
  writeFileSync(join(folder, 'content/data/sources.yaml'), '- { id: a, url: "https://a.example/?q" }\n- { id: b }');
  multiplyRecords(folder, 2);
  const read = (table: string) => parse(readFileSync(join(folder, `content/data/${table}.yaml`), 'utf8'));
  expect(read('positions')).toEqual([
    { id: 'p', sources: ['a'] },
    { id: 'p-again-1', sources: ['a-again-1'] },
  ]);
  expect(read('sources')).toEqual([
    { id: 'a', url: 'https://a.example/?q' },
    { id: 'b' },
    { id: 'a-again-1', url: 'https://a.example/?q&again=1' },
  ]);
});
