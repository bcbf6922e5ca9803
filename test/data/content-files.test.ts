import { describe, expect, test } from 'vitest';
import { type ContentFiles, contentFilesBelow, prosePaths, withTexts } from '../../src/data/content-files.ts';

const FILES: ContentFiles = {
  paths: ['content/en/pages/index.mdx', 'content/data/terms.yaml', 'content/en/chapters/01-paris-promises.mdx'],
  read: (path) => `text of ${path}`,
};

test('contentFilesBelow knows every file of the content by its path from the root', () => {
  const { paths, read } = contentFilesBelow();
  expect(paths).toContain('content/data/air-attacks.csv');
  expect(paths).toContain('content/i18n/search.yaml');
  expect(read('content/en/pages/index.mdx')).toMatch(/^---\n/);
});

test('prosePaths are those of chapters and pages, in order', () => {
  expect(prosePaths(FILES)).toEqual(['content/en/chapters/01-paris-promises.mdx', 'content/en/pages/index.mdx']);
});

describe('withTexts', () => {
  const files = withTexts(
    FILES,
    new Map([
      ['content/data/terms.yaml', 'another'],
      ['content/en/pages/a.mdx', 'new'],
      ['src/data/chapters.ts', 'no content'],
    ]),
  );

  test('reads the texts that are given and those that were there', () => {
    expect(files.read('content/data/terms.yaml')).toBe('another');
    expect(files.read('src/data/chapters.ts')).toBe('no content');
    expect(files.read('content/en/pages/index.mdx')).toBe('text of content/en/pages/index.mdx');
  });

  test('has a new file of the content once more, and no other', () => {
    expect(files.paths).toEqual([...FILES.paths, 'content/en/pages/a.mdx']);
  });
});
