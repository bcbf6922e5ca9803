import { expect, test } from 'vitest';
import { shelfName, shelvesOf } from '../../src/offline/names.ts';

test('shelfName(home, version) begins as the shelves of the site do, and not as those of another at the same origin', () => {
  const name = shelfName('https://example.org/sub/', 'abc');
  expect(name).toBe('guarantee-gap /sub/ abc');
  expect(name.startsWith(shelvesOf('https://example.org/sub/'))).toBe(true);
  expect(name.startsWith(shelvesOf('https://example.org/'))).toBe(false);
  expect(name.startsWith(shelvesOf('https://example.org/sub/two/'))).toBe(false);
});
