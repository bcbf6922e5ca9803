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
  ['nav:\n  count: { one: { a: "A page" }, other: "Pages" }\n', ['2:17 nav.count {"a":"A page"}']],
  ['nav:\n  label: "{n pages"\n', ['2:10 nav.label "{n pages"']],
])('findWordsFaults finds what holds no text in %j', (text, faults) => {
  expect(told(text)).toEqual(faults);
});

test.each(['a { b', 'a } b', 'a {} b', '{ n }', '{né}', '{a{b}}', '{n}}'])(
  'findWordsFaults tells of the gap in %s',
  (text) => {
    expect(told(`nav: "${text}"\n`)).toEqual([`1:6 nav "${text}"`]);
  },
);

test('findWordsFaults tells of words that nobody would see, and of more than anybody would read', () => {
  expect(told('nav: "\\u00AD"\n')).toEqual(['1:6 nav nothing']);
  expect(told(`nav: "${'words '.repeat(200)}"\n`)[0]).toMatch(/^1:6 nav "words words .*…$/);
});

test('findWordsFaults tells of a name that would take the place of another, and of one that is none', () => {
  expect(told('nav:\n  label: "a"\n"nav.label": "b"\n"": "c"\n')).toEqual(['3:1 nav.label "nav.label"', '4:1  ""']);
});

test('findWordsFaults tells where YAML cannot be read, and a key that stands twice', () => {
  expect(told('nav:\n  label: "Pages\n')[0]).toMatch(/^\d+:\d+ the file Missing closing "quote/);
  expect(told('nav: "a"\nnav: "b"\n')).toEqual(['2:1 the file a second field "nav"']);
});
