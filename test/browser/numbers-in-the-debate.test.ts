import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const FIGURE = '/figures/numbers-in-the-debate/';

test.each([
  [1280, { picture: true, list: false }],
  [360, { picture: false, list: true }],
])('the numbers at %i px are one picture or one list, never both', async (width, seen) => {
  const page = await open(FIGURE, { viewport: { width, height: 800 } });
  expect(
    await page.evaluate(() => ({
      picture: document.querySelector('.chart--wide')?.checkVisibility(),
      list: document.querySelector('.tracks')?.checkVisibility(),
    })),
  ).toEqual(seen);
});

test('every mark, ring and arrow of the list lies within it on a small phone', async () => {
  const page = await open(FIGURE, { viewport: { width: 320, height: 800 } });
  const out = await page.evaluate(() => {
    const list = document.querySelector('.tracks')?.getBoundingClientRect();
    return [...document.querySelectorAll('.tracks :is(path, circle, line, text)')].flatMap((part) => {
      const { left, right } = part.getBoundingClientRect();
      return list && left >= list.left - 0.5 && right <= list.right + 0.5 ? [] : [part.outerHTML];
    });
  });
  expect(out).toEqual([]);
});
