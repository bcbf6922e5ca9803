import { expect, test } from 'vitest';
import { stepSlug } from '../../src/mdx/steps.ts';

test.each([
  ['At the table', 'at-the-table'],
  ['Macron’s count, and Élysée’s', 'macrons-count-and-elysees'],
  ['  Dropped in August – back?  ', 'dropped-in-august-back'],
  ['…', ''],
])('stepSlug makes an address of "%s"', (title, slug) => {
  expect(stepSlug(title)).toBe(slug);
});
