import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const CHAPTER = '/kyivs-shrinking-ask/';

/** A window is resized, or a tablet turned, while something is open. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { left, top, right, bottom, height } = one.getBoundingClientRect();
      return { left, top, right, bottom, height };
    });

describe('in a window that changes its size', () => {
  test.each(['.fig', '.cite'])('the card of %s stays whole, wherever it stood', async (kind) => {
    for (const [width, height] of [
      [740, 360],
      [820, 1180],
    ] as const) {
      const page = await open(CHAPTER, { viewport: { width, height } });
      await page.locator(`.prose > p ${kind}`).nth(2).click();
      for (const [wide, high] of [
        [1280, 800],
        [360, 740],
        [width, height],
      ] as const) {
        await resize(page, wide, high);
        const card = await boxOf(page, '.pop:popover-open');
        expect([card.left >= 0, card.top >= 0, card.right <= wide, card.bottom <= high]).not.toContain(false);
      }
    }
  });

  test.each([
    ['/figures/who-offers-what/', '.mx [popovertarget]'],
    ['/figures/promise-ledger/', '.ledger__open'],
  ])('a card on %s keeps its way out when a phone is turned on its side', async (path, pressed) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    await page.locator(pressed).filter({ visible: true }).nth(7).click();
    await resize(page, 740, 360);
    const [card, close] = [await boxOf(page, '.pop:popover-open'), await boxOf(page, ':popover-open .pop__close')];
    expect(card.height).toBeGreaterThan(180);
    expect([card.top >= 0, card.bottom, close.bottom]).toEqual([true, 360, 360]);
  });

  test('the menu that was opened on a tablet leaves the page free when it is turned', async () => {
    const page = await open(CHAPTER, { viewport: { width: 820, height: 1180 } });
    await page.locator('.mast__menu').click();
    await resize(page, 1180, 820);
    const [head, list] = [await boxOf(page, '.mast'), await boxOf(page, '.mast__list')];
    expect([list.top, list.height < 80]).toEqual([head.bottom, true]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await boxOf(page, '.mast__list')).bottom).toBeLessThan(head.bottom);
  });

  test('the contents that were opened on a tablet let go of the focus when it is turned', async () => {
    const page = await open(CHAPTER, { viewport: { width: 820, height: 1280 } });
    await page.locator('.prose h2').first().scrollIntoViewIfNeeded();
    await page.locator('.now__open').click();
    expect(await page.locator('.now__list:popover-open').count()).toBe(1);
    await resize(page, 1280, 820);
    await expect.poll(() => page.locator('.now__list:popover-open').count()).toBe(0);
  });
});

describe('in a window of 320 by 200, as of a page four times as large', () => {
  const viewport = { width: 320, height: 200 };

  test.each(['.fig', '.cite', '.term'])('the card of %s has room for two lines above its way out', async (kind) => {
    const page = await open(CHAPTER, { viewport });
    await page.locator(`.prose > p ${kind}`).first().click();
    const [card, close] = [await boxOf(page, '.pop:popover-open'), await boxOf(page, ':popover-open .pop__close')];
    expect(close.top - card.top).toBeGreaterThan(80);
    expect(close.bottom).toBeLessThanOrEqual(200);
  });

  test('what a search has found can be read, and its way out is in sight', async () => {
    const page = await open('/method/', { viewport });
    await page.locator('.mast__search').click();
    await page.locator('#search-input').fill('troops');
    const found = page.locator('.search__results li').first();
    await found.waitFor();
    await page.keyboard.press('ArrowDown');
    const [entry, foot] = [await boxOf(page, '.search__results li a'), await boxOf(page, '.search-dialog__foot')];
    expect([entry.top >= 0, entry.bottom <= foot.top, foot.bottom <= 200]).toEqual([true, true, true]);
    expect(foot.top).toBeGreaterThan(100);
  });
});
