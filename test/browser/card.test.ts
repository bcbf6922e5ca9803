import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { open } = openBrowser();
const CHAPTER = '/kyivs-shrinking-ask/';

const openCards = (page: Page) => page.locator(':popover-open').evaluateAll((cards) => cards.map((card) => card.id));

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element has no box');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

describe('the card of a number', () => {
  test('opens and closes by mouse', async () => {
    const page = await open(CHAPTER);
    const number = page.locator('.fig').first();
    await number.click();
    await expect.poll(() => openCards(page)).toEqual([await number.getAttribute('popovertarget')]);
    await number.click();
    await expect.poll(() => openCards(page)).toEqual([]);
    await number.click();
    await page.mouse.click(5, 5);
    await expect.poll(() => openCards(page)).toEqual([]);
  });

  test('shows the number, who gave it, when, and its sources', async () => {
    const page = await open(CHAPTER);
    await page.locator('.fig').first().click();
    const card = page.locator(':popover-open');
    await expect.poll(() => card.locator('.pop__num').isVisible()).toBe(true);
    await expect.poll(() => card.locator('time').first().isVisible()).toBe(true);
    await expect.poll(() => card.locator('.sources a').count()).toBeGreaterThan(0);
  });

  test('opens one at a time', async () => {
    const page = await open(CHAPTER);
    const numbers = page.locator('.prose > p .fig');
    await numbers.nth(0).click();
    await numbers.nth(3).click();
    await expect.poll(() => openCards(page)).toEqual([await numbers.nth(3).getAttribute('popovertarget')]);
  });

  test('opens by keyboard, takes the focus, leads it to its links, and gives it back', async () => {
    const page = await open(CHAPTER);
    const number = page.locator('.fig').first();
    const hasFocus = (one: Element) => one === document.activeElement;
    await number.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':popover-open').evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator(':popover-open a:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toEqual([]);
    await expect.poll(() => number.evaluate(hasFocus)).toBe(true);
  });

  test('leads the focus on to what follows the number, not to the end of the page', async () => {
    const page = await open(CHAPTER);
    const number = page.locator('.prose > p .fig').first();
    await number.focus();
    await page.keyboard.press('Enter');
    const links = await page.locator(':popover-open :is(a, button)').count();
    for (let step = 0; step <= links; step += 1) await page.keyboard.press('Tab');
    const follows = await number.evaluate(
      (one) => (one.compareDocumentPosition(document.activeElement ?? one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
    );
    expect(follows).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.prose') !== null)).toBe(true);
  });

  test('opens and closes by touch', async () => {
    const page = await open(CHAPTER, { hasTouch: true, viewport: { width: 360, height: 740 } });
    const number = page.locator('.fig').first();
    await number.tap();
    await expect.poll(() => openCards(page)).toEqual([await number.getAttribute('popovertarget')]);
    // Beside the text, below the bar with the contents.
    await page.touchscreen.tap(3, 700);
    await expect.poll(() => openCards(page)).toEqual([]);
  });

  test('on a phone is a sheet of half the window at most, with a way out, above which its line stays in sight', async () => {
    const page = await open(CHAPTER, { hasTouch: true, viewport: { width: 390, height: 844 } });
    const covered: unknown[] = [];
    for (const number of await page.locator('.prose > p :is(.fig, .term)').all()) {
      await number.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().bottom - window.innerHeight + 20));
      await number.tap();
      const card = page.locator(':popover-open');
      const box = await boxOf(card);
      expect([box.left, box.right, box.bottom]).toEqual([0, 390, 844]);
      expect(box.top).toBeGreaterThanOrEqual(422);
      await page.waitForFunction(
        ([line, sheet]) => (line?.getBoundingClientRect().bottom ?? 0) <= (sheet?.getBoundingClientRect().top ?? 0),
        [await number.elementHandle(), await card.elementHandle()] as const,
      );
      await card.locator('.pop__close').tap();
      if ((await openCards(page)).length > 0) covered.push(await number.getAttribute('popovertarget'));
    }
    expect(covered).toEqual([]);
  });

  test.each([320, 360, 768, 1280])('stays within a window %i px wide, whichever number it is', async (width) => {
    const height = 740;
    const page = await open(CHAPTER, { viewport: { width, height } });
    const outside: unknown[] = [];
    for (const number of await page.locator('.fig').all()) {
      await number.focus();
      await page.keyboard.press('Enter');
      const card = await boxOf(page.locator(':popover-open'));
      if (card.left < 0 || card.top < 0 || card.right > width || card.bottom > height) {
        outside.push([await number.getAttribute('data-fig'), card]);
      }
      await page.keyboard.press('Escape');
    }
    expect(outside).toEqual([]);
  });

  test('stands in the margin, beside the line of its number, where there is a margin', async () => {
    const page = await open(CHAPTER);
    const text = await boxOf(page.locator('.prose'));
    const astray: unknown[] = [];
    for (const number of await page.locator('.prose > p .fig').all()) {
      await number.focus();
      await page.keyboard.press('Enter');
      const card = await boxOf(page.locator(':popover-open'));
      const line = await boxOf(number);
      const beside = card.left >= text.right && card.top <= line.bottom && card.bottom >= line.top;
      if (!beside) astray.push([await number.getAttribute('data-fig'), card, line]);
      await page.keyboard.press('Escape');
    }
    expect(astray).toEqual([]);
  });

  test('is printed, with every other card of the page, after the text', async () => {
    const page = await open(CHAPTER);
    await page.emulateMedia({ media: 'print' });
    const cards = await page
      .locator('.cards .pop')
      .evaluateAll((all) =>
        all.map((card) => ({ id: card.id, seen: card.checkVisibility() && card.getBoundingClientRect().height > 20 })),
      );
    expect(cards.length).toBeGreaterThan(10);
    expect(cards.filter(({ seen }) => !seen)).toEqual([]);
    await expect
      .poll(async () => (await boxOf(page.locator('.cards'))).top)
      .toBeGreaterThan((await boxOf(page.locator('.prose'))).bottom - 1);
  });

  test('is printed once, and no control with it', async () => {
    const page = await open('/macrons-claim/');
    await page.emulateMedia({ media: 'print' });
    for (const screen of ['.mast nav', '.toc', '.pn', '.figure__bar', '.controls']) {
      const seen = await page.locator(screen).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(`${screen}: ${seen}`).toBe(`${screen}: 0`);
    }
  });
});

test.each([
  ['/figures/who-offers-what/', '.mx [popovertarget]'],
  ['/figures/promise-ledger/', '.figure [popovertarget]:not(.pop *)'],
])('on a phone the card on %s leaves what was pressed in sight', async (path, pressed) => {
  const page = await open(path, { hasTouch: true, viewport: { width: 390, height: 844 } });
  await wakeIslands(page);
  const controls = page.locator(pressed).filter({ visible: true });
  expect(await controls.count()).toBeGreaterThan(5);
  for (const control of (await controls.all()).slice(0, 6)) {
    await control.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().bottom - window.innerHeight + 20));
    await control.tap();
    const card = page.locator('.pop:popover-open');
    await card.waitFor();
    await page.waitForFunction(
      ([line, sheet]) => {
        const [above, below] = [line?.getBoundingClientRect(), sheet?.getBoundingClientRect()];
        return above !== undefined && below !== undefined && above.bottom <= below.top && above.top >= 0;
      },
      [await control.elementHandle(), await card.elementHandle()] as const,
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toEqual([]);
  }
});
