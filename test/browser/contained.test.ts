import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { address, openBrowser } from './browser.ts';

const { blank } = openBrowser();

/** What the browser would not draw: what stands further out of a box that is painted by itself than the box lets it. */
const findCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((box) => getComputedStyle(box).contain.includes('paint'))
      .flatMap((box) => {
        const edge = box.getBoundingClientRect();
        const room = Number.parseFloat(getComputedStyle(box).overflowClipMargin);
        return [...box.querySelectorAll('*')]
          .filter(
            (one) => one.checkVisibility() && !one.closest('.scroller, .sr') && !one.parentElement?.closest('svg'),
          )
          .filter((one) => {
            const { left, right, width, height } = one.getBoundingClientRect();
            return width > 0 && height > 0 && (edge.left - left > room || right - edge.right > room);
          })
          .map((one) => `${box.id || box.className}: ${one.localName}.${one.getAttribute('class')}`);
      }),
  );

test('findCut names what stands out too far', async () => {
  const page = await blank({ viewport: { width: 600, height: 600 } });
  await page.setContent(`<main><div class="a" style="contain:paint;overflow-clip-margin:20px;width:100px">
    <p class="in" style="width:110px">A</p><p class="out" style="width:150px">B</p></div></main>`);
  expect(await findCut(page)).toEqual(['a: p.out']);
});

test.each([320, 768, 1280])('nothing of a figure in a chapter is cut off at %i px', async (width) => {
  const page = await blank({ viewport: { width, height: 800 } });
  for (const chapter of CHAPTERS) {
    await page.goto(address(`/${chapter}/`));
    expect([chapter, ...new Set(await findCut(page))]).toEqual([chapter]);
  }
});
