import { expect, test } from 'vitest';
import { minutesOf } from '../../src/data/reading-time.ts';

test.each([
  [{ words: 2200, pictures: 0 }, 10],
  [{ words: 2200, pictures: 4 }, 12],
  [{ words: 30, pictures: 0 }, 1],
])('minutesOf(%j) is %i', (page, minutes) => {
  expect(minutesOf(page)).toBe(minutes);
});
