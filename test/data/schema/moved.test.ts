import { expect, test } from 'vitest';
import { moved } from '../../../src/data/schema/moved.ts';

const at = (from: string) => moved.safeParse({ from, to: '/method/', what: 'Words', date: '2026-06-30' }).success;

test('an old address is one of this site, and short enough for a page to be made there', () => {
  expect(['/old/', '/old/#place', '/'].every(at)).toBe(true);
  for (const from of ['old/', '//a.example/', 'https://a.example/', '/../', '/404/', `/${'a/'.repeat(100)}`]) {
    expect(at(from)).toBe(false);
  }
});
