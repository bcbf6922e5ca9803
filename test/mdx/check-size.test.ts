import { expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

const PLAIN = 'Words are told of here. '.repeat(124).trim();

test('a block of as many signs as may be is read, and one of more is told before anything reads it', () => {
  expect(faultsIn(`\n${PLAIN}\n`)).toBe('');
  expect(faultsIn(`\n${PLAIN}\n${PLAIN}\n`)).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:9:1  prose  [prose-long]
      came:    a block of 5952 signs
      allowed: at most 3000 between two empty lines"
  `);
});

test('a file of more signs than may be is told', () => {
  expect(faultsIn(`\n${`${PLAIN}\n\n`.repeat(21)}`)).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:1:1  prose  [prose-long]
      came:    a file of 62625 signs
      allowed: at most 60000"
  `);
});

test('what stands in too many others is told, on one line or on many', () => {
  expect(faultsIn(`\n${'> '.repeat(24)}words\n`)).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:9:1  prose  [prose-deep]
      came:    a piece that stands in too many others
      allowed: at most 20 lists, quotations and components within one another"
  `);
  const lists = Array.from({ length: 24 }, (_, depth) => `${'  '.repeat(depth)}- words`);
  expect(faultsIn(`\n${lists.join('\n')}\n`)).toMatchInlineSnapshot(`
    "content/en/chapters/01-paris-promises.mdx:18:21  prose  [prose-deep]
      came:    a piece that stands in too many others
      allowed: at most 20 lists, quotations and components within one another"
  `);
  expect(faultsIn(`\n${'<Gist>'.repeat(24)}words${'</Gist>'.repeat(24)}\n`)).toContain('prose-deep');
});

test.each([
  ['brackets', '['.repeat(50_000)],
  ['stars', '*a_ '.repeat(25_000)],
  ['quotations', `${'>'.repeat(50_000)} words`],
  ['lists', Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- words`).join('\n')],
  ['braces', '{'.repeat(50_000)],
  ['marks of headings', '#'.repeat(100_000)],
  ['words of one quotation', `“${'words are told '.repeat(6700)}”`],
])('a hundred thousand %s are told without being read', (_, body) => {
  expect(faultsIn(`\n${body}\n`)).toMatch(/\[prose-(?:long|deep)\]/);
});
