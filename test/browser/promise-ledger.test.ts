import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const LEDGER = '/figures/promise-ledger/';

const openCards = (page: Page) => page.locator(':popover-open').evaluateAll((cards) => cards.map((card) => card.id));

describe('the card of a promise', () => {
  test('opens by mouse with every stage and its sources, and closes by a click beside it', async () => {
    const page = await open(LEDGER);
    const button = page.locator('.ledger__open').first();
    await button.click();
    await expect.poll(() => openCards(page)).toEqual([await button.getAttribute('popovertarget')]);
    const steps = page.locator(':popover-open .history__list > li');
    const marks = await page.locator('.promise').first().locator('time').count();
    await expect.poll(() => steps.count()).toBe(marks);
    for (const step of await steps.all()) await expect.poll(() => step.locator('small a').count()).toBeGreaterThan(0);
    await page.mouse.click(5, 5);
    await expect.poll(() => openCards(page)).toEqual([]);
  });

  test('opens by keyboard, one at a time, and gives the focus back', { timeout: 60_000 }, async () => {
    const page = await open(LEDGER);
    const shut: unknown[] = [];
    for (const button of await page.locator('.ledger__open').all()) {
      await button.focus();
      await page.keyboard.press('Enter');
      const wanted = await button.getAttribute('popovertarget');
      if ((await openCards(page)).join() !== wanted) shut.push(wanted);
      await page.keyboard.press('Escape');
      if (!(await button.evaluate((one) => one === document.activeElement))) shut.push(`${wanted} keeps the focus`);
    }
    expect(shut).toEqual([]);
    await expect.poll(() => openCards(page)).toEqual([]);
  });

  test.each([360, 1280])('is reached backwards by keys below the head that sticks, at %i px', async (width) => {
    const page = await open(LEDGER, { viewport: { width, height: 740 } });
    const buttons = page.locator('.ledger__open');
    await buttons.last().focus();
    const hidden: unknown[] = [];
    for (let left = (await buttons.count()) - 1; left > 0; left -= 1) {
      await page.keyboard.press('Shift+Tab');
      hidden.push(
        ...(await page.evaluate(() => {
          const { x, y, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          // The ring stands 6 px around it.
          const heads = [y - 5, y + height / 2].map((at) => document.elementFromPoint(x + 5, at)?.closest('thead'));
          return heads.some(Boolean) ? [document.activeElement?.textContent] : [];
        })),
      );
    }
    expect(hidden).toEqual([]);
  });

  test('opens by touch and stays within a phone', async () => {
    const page = await open(LEDGER, { hasTouch: true, viewport: { width: 320, height: 740 } });
    const button = page.locator('.ledger__open').first();
    await button.tap();
    const card = page.locator(':popover-open');
    const box = await card.boundingBox();
    expect([box !== null && box.x >= 0, box !== null && box.x + box.width <= 320]).toEqual([true, true]);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toEqual([]);
  });
});
