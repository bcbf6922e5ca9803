import { expect, test } from 'vitest';
import { minutesByDepth, minutesOf } from '../../src/data/reading-time.ts';

test.each([
  [{ words: 2200, pictures: 0 }, 10],
  [{ words: 2200, pictures: 4 }, 12],
  [{ words: 30, pictures: 0 }, 1],
])('minutesOf(%j) is %i', (page, minutes) => {
  expect(minutesOf(page)).toBe(minutes);
});

test('minutesByDepth is short for the gist, which shows no pictures, and longest with the method', () => {
  expect(minutesByDepth({ words: 2150, gistWords: 440, pictures: 4 })).toEqual({ gist: 2, full: 12, method: 12 });
  expect(minutesByDepth({ words: 2200, gistWords: 440, pictures: 0 })).toEqual({ gist: 2, full: 10, method: 11 });
});
