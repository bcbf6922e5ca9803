import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/mdx/check-files.ts';

const present = globSync('content/**/*.{yaml,csv,mdx,txt}');
const told = (files: readonly string[]) => {
  const { missing, stray } = checkFiles(files);
  return [...missing, ...stray].map(({ file, came, meant }) => [file, came, meant]);
};

test('checkFiles finds the files of the project as they have to be', () => {
  expect(told(present)).toEqual([]);
});

test('checkFiles tells of a table, of words and of a chapter that are gone', () => {
  const gone = /terms\.yaml|en\.yaml|03-kyivs-shrinking-ask/;
  expect(told(present.filter((file) => !gone.test(file)))).toEqual([
    ['content/data/terms.yaml', 'no file', undefined],
    ['content/i18n/en.yaml', 'no file', undefined],
    ['content/en/chapters/NN-kyivs-shrinking-ask.mdx', 'no file', undefined],
  ]);
});

test('checkFiles tells of a chapter whose file has another name, with the one that is gone', () => {
  const renamed = present.map((file) => file.replace('03-kyivs-shrinking-ask', '03-kyivs-ask'));
  expect(told(renamed)).toEqual([
    ['content/en/chapters/NN-kyivs-shrinking-ask.mdx', 'no file', undefined],
    ['content/en/chapters/03-kyivs-ask.mdx', '03-kyivs-ask.mdx', '03-kyivs-shrinking-ask.mdx'],
  ]);
});

test('checkFiles tells of a table that nothing reads, with the one that it may have been', () => {
  expect(told([...present, 'content/data/term.yaml'])).toEqual([
    ['content/data/term.yaml', 'a file that nothing reads', 'content/data/terms.yaml'],
  ]);
});

test('checkFiles tells of a page that is gone and of one that nothing reads', () => {
  const moved = present.map((file) => file.replace('pages/method.mdx', 'pages/methods.mdx'));
  expect(told(moved)).toEqual([
    ['content/en/pages/method.mdx', 'no file', undefined],
    ['content/en/pages/methods.mdx', 'a file that nothing reads', 'content/en/pages/method.mdx'],
  ]);
});
