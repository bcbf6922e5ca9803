import { expect, test } from 'vitest';
import { answeredBy, askedAfter, askedText } from '../../src/i18n/asked.ts';

test('answeredBy names each key with the gaps of all its texts', () => {
  expect(answeredBy('nav:\n  label: Site\n  rows: { one: "{who}: a row", other: "{who}: {n} rows" }\n')).toEqual({
    'nav.label': [],
    'nav.rows': ['n', 'who'],
  });
});

test('askedText has a line for each key, in their order', () => {
  expect(askedText({ b: [], a: ['n', 'of'] })).toBe('{\n  "a": ["n", "of"],\n  "b": []\n}\n');
});

test('askedAfter adds the keys of new words, and takes nothing back that is lost or changed', () => {
  expect(askedAfter({ a: ['n'], b: [] }, 'a: "{n}"\nb: B\n', 'a: A\nc: "{m}"\n')).toEqual({
    a: ['n'],
    b: [],
    c: ['m'],
  });
});
