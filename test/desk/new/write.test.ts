import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readTexts } from '../../../src/data/texts.ts';
import { writeTexts } from '../../../src/desk/new/write.ts';

const root = mkdtempSync(join(tmpdir(), 'new-'));
const A = 'content/data/a.yaml';
const B = 'content/data/b.yaml';
const PAGE = 'content/en/chapters/08-new.mdx';
const read = (file: string) => readFileSync(join(root, file), 'utf8');

beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  for (const folder of ['data', 'en/chapters']) mkdirSync(join(root, 'content', folder), { recursive: true });
  for (const file of [A, B]) writeFileSync(join(root, file), 'before\n');
});
afterAll(() => rmSync(root, { recursive: true }));

const TEXTS = new Map([A, B, PAGE].map((file) => [file, 'after\n']));

describe('writeTexts', () => {
  test('writes every text', () => {
    expect(writeTexts(root, TEXTS, readTexts(root))).toBeUndefined();
    expect([A, B, PAGE].map(read)).toEqual(['after\n', 'after\n', 'after\n']);
  });

  test('writes none over what was saved meanwhile', () => {
    const from = readTexts(root);
    writeFileSync(join(root, B), 'saved\n');
    expect(writeTexts(root, TEXTS, from)).toBe(B);
    expect([A, B].map(read)).toEqual(['before\n', 'saved\n']);
  });

  test('writes none over a file that came meanwhile', () => {
    const from = readTexts(root);
    writeFileSync(join(root, PAGE), 'another\n');
    expect(writeTexts(root, TEXTS, from)).toBe(PAGE);
    expect([A, PAGE].map(read)).toEqual(['before\n', 'another\n']);
  });
});
