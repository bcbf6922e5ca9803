import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();

/** How far the bar reaches, as a share of the window. */
const reach = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.progress')?.getBoundingClientRect();
    return (bar?.width ?? Number.NaN) / document.documentElement.clientWidth;
  });

test('the bar of progress is empty at the head of a chapter, half full half way, and full where its text ends', async () => {
  const page = await open('macrons-claim/', { reducedMotion: 'no-preference' });
  const scrollTo = (share: number) =>
    page.evaluate((part) => {
      const prose = document.querySelector('.prose')?.getBoundingClientRect();
      const top = window.scrollY + (prose?.top ?? 0);
      const room = (prose?.height ?? 0) - document.documentElement.clientHeight;
      window.scrollTo({ top: part === 0 ? 0 : top + room * part, behavior: 'instant' });
      return new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
    }, share);
  expect(await reach(page)).toBe(0);
  await scrollTo(0.5);
  expect(await reach(page)).toBeCloseTo(0.5, 1);
  await scrollTo(1);
  expect(await reach(page)).toBeCloseTo(1, 1);
});
