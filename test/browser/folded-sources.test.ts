import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const CHAPTER = '/macrons-claim/';

const entry = (page: Page, n: number) => page.locator(`#macrons-claim-s${n}`);

describe('the sources of a chapter', () => {
  test('are folded until a reader opens them', async () => {
    const page = await open(CHAPTER);
    expect(await entry(page, 1).isVisible()).toBe(false);
    await page.locator('.srcs summary').click();
    await expect.poll(() => entry(page, 1).isVisible()).toBe(true);
  });

  test('open where the card of a number leads, and where an address does', async () => {
    const page = await open(CHAPTER);
    await page.locator('.prose .cite').first().click();
    await page.locator('.pop--cite a', { hasText: 'In the list' }).click();
    expect(await page.locator('.pop--cite').isVisible()).toBe(false);
    await page.waitForURL((url) => url.hash === '#macrons-claim-s1');
    const top = await entry(page, 1).evaluate((element) => element.getBoundingClientRect().top);
    expect([top >= 0, top < 800]).toEqual([true, true]);
    const linked = await open(`${CHAPTER}#macrons-claim-s3`);
    await expect.poll(() => entry(linked, 3).isVisible()).toBe(true);
  });

  test('stand open without scripts and on paper', async () => {
    const still = await open(CHAPTER, { javaScriptEnabled: false });
    expect(await entry(still, 1).isVisible()).toBe(true);
    const paper = await open(CHAPTER);
    await paper.emulateMedia({ media: 'print' });
    await expect.poll(() => entry(paper, 1).isVisible()).toBe(true);
  });
});
