import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { proseTexts, readTexts, textOf } from '../../src/data/texts.ts';

test('readTexts reads what people write below a root, in the order of the paths, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'texts-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of ['content/en/pages/b.mdx', 'content/data/a.yaml', 'content/data/a.md', 'src/c.yaml']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  expect([...readTexts(root)]).toEqual([
    ['content/data/a.yaml', 'content/data/a.yaml'],
    ['content/en/pages/b.mdx', 'content/en/pages/b.mdx'],
  ]);
});

test('proseTexts are those of chapters and pages', () => {
  const texts = new Map(['content/en/chapters/a.mdx', 'content/en/a.mdx', 'content/data/a.yaml'].map((f) => [f, '']));
  expect(proseTexts(texts)).toEqual([['content/en/chapters/a.mdx', '']]);
});

test('textOf says which file is not there', () => {
  expect(() => textOf(new Map(), 'content/data/a.yaml')).toThrow('content/data/a.yaml is not there');
});
