import { expect, test } from 'vitest';
import { chapterHead, pageHead } from '../../../src/data/schema/page.ts';

const head = { title: 'Paris promises', description: 'x'.repeat(170), updated: '2026-11-22' };
const wrong = (result: ReturnType<typeof chapterHead.safeParse> | ReturnType<typeof pageHead.safeParse>) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a description holds 170 characters and not 171', () => {
  expect(pageHead.safeParse(head).success).toBe(true);
  expect(wrong(pageHead.safeParse({ ...head, description: 'x'.repeat(171) }))).toEqual([
    'description: at most 170 characters',
  ]);
});

test('a chapter has a place in the order, a page has none', () => {
  expect(chapterHead.safeParse({ ...head, order: 1, opening: { show: 'stages' } }).success).toBe(true);
  expect(chapterHead.safeParse({ ...head, order: 0, opening: { show: 'stages' } }).success).toBe(false);
  expect(chapterHead.safeParse(head).success).toBe(false);
  expect(pageHead.safeParse({ ...head, order: 1 }).success).toBe(false);
});

test('a title holds 100 characters and not 101', () => {
  const head = { description: 'One.', updated: '2026-06-30' };
  expect(pageHead.safeParse({ ...head, title: 'a'.repeat(100) }).success).toBe(true);
  expect(pageHead.safeParse({ ...head, title: 'a'.repeat(101) }).success).toBe(false);
});
