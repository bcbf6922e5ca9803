import { expect, test } from 'vitest';
import { findWordsFaults } from '../../src/i18n/words-faults.ts';

const told = (text: string) =>
  findWordsFaults('en.yaml', text).map(({ line, column, record, came }) => `${line}:${column} ${record} ${came}`);

test('findWordsFaults finds none in words, words for one and more, and named gaps', () => {
  expect(told('nav:\n  label: "Pages"\n  count: { one: "{n} page", other: "{n} pages" }\n')).toEqual([]);
});

test.each([
  ['nav:\n  label: 3\n', ['2:10 nav.label 3']],
  ['nav:\n  label:\n', ['2:9 nav.label nothing']],
  ['nav:\n  label: " "\n', ['2:10 nav.label nothing']],
  ['nav:\n  label: [a, b]\n', ['2:10 nav.label ["a","b"]']],
  ['nav:\n  label: "{n pages"\n', ['2:10 nav.label "{n pages"']],
])('findWordsFaults finds what holds no text in %j', (text, faults) => {
  expect(told(text)).toEqual(faults);
});

test('findWordsFaults tells where YAML cannot be read, and a key that stands twice', () => {
  expect(told('nav:\n  label: "Pages\n')[0]).toMatch(/^\d+:\d+ the file Missing closing "quote/);
  expect(told('nav: "a"\nnav: "b"\n')).toEqual(['2:1 the file a second field "nav"']);
});
