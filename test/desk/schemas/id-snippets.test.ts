import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTables } from '../../../src/data/parse.ts';
import { idSnippets } from '../../../src/desk/schemas/id-snippets.ts';

test('idSnippets have every id that prose may name, with what it stands for', () => {
  const tables = readTables((name) => readFileSync(`content/data/${name}`, 'utf8'));
  const found = idSnippets(tables);
  const { sources, figures, terms, quotes, claims } = tables;
  const rows = [sources, figures, terms, quotes, claims].reduce((sum, read) => sum + read.rows.length, 0);
  expect(Object.keys(found)).toHaveLength(rows);
  expect(found['quotation davos-200k']).toEqual({
    scope: 'mdx',
    prefix: 'davos-200k',
    body: 'davos-200k',
    description:
      "quotation: 200,000, it's a minimum. It's a minimum, otherwise it's nothing · Volodymyr Zelenskyy · 2025-01-21",
  });
});
