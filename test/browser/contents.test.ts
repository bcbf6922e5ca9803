import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const CHAPTER = '/macrons-claim/';
const phone = { viewport: { width: 360, height: 740 } };

async function goTo(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView());
}

test('the contents of a long page say what they are on a phone too', async () => {
  const page = await open('/unknowns/', phone);
  expect(await page.locator('.toc--page .toc__h').isVisible()).toBe(true);
});

describe('the contents of a chapter', () => {
  test('mark the section that is read, and none before the first', async () => {
    const page = await open(CHAPTER);
    const current = page.locator('.toc [aria-current]');
    expect(await current.count()).toBe(0);
    await goTo(page, 'berlin-postponed-its-answer');
    await current.filter({ hasText: 'Berlin' }).waitFor();
    expect(await current.count()).toBe(1);
    await goTo(page, 'macrons-claim-sources');
    await current.filter({ hasText: 'Sources' }).waitFor();
  });

  test('name it in a bar on a phone, which stays at the top and moves nothing', async () => {
    const page = await open(CHAPTER, phone);
    await goTo(page, 'berlin-postponed-its-answer');
    await page.locator('.now__at').filter({ hasText: 'Berlin postponed its answer' }).waitFor();
    const bar = await page.locator('.now').evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(bar).toMatchObject({ top: 0, left: 0, width: 360 });
    const heading = page.locator('#berlin-postponed-its-answer');
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bar.bottom);
  });

  test('open on a phone, lead on and close', async () => {
    const page = await open(CHAPTER, phone);
    await page.locator('.now__open').click();
    await page.locator('.now__list a').filter({ hasText: 'Berlin' }).click();
    await expect.poll(() => page.locator('.now__list').isVisible()).toBe(false);
    await expect.poll(() => new URL(page.url()).hash).toBe('#berlin-postponed-its-answer');
  });

  test('open on a phone without scripts, and by keys', async () => {
    const page = await open(CHAPTER, { ...phone, javaScriptEnabled: false });
    await page.locator('.now__open').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.now__list').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.now__list').isVisible()).toBe(false);
  });
});

describe('the first link of a page', () => {
  test.each([
    [CHAPTER, 'standfirst'],
    ['/method/', 'main'],
  ])('on %s leads the focus to %s, past what stands before it', async (path, id) => {
    const page = await open(path);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.mast, .toc:not(.toc--page), .now')))
      .toBe(null);
  });
});
