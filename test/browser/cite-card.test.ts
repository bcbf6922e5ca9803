import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const CHAPTER = '/macrons-claim/';
const phone = { hasTouch: true, viewport: { width: 360, height: 740 } };

const card = (page: Page) => page.locator('.pop--cite');
const cite = (page: Page, n = 0) => page.locator('.prose .cite').nth(n);
/** What the list says of the source to which a number leads. */
const entryOf = (page: Page, n = 0) =>
  cite(page, n).evaluate((link: HTMLAnchorElement) => {
    const copy = document.querySelector(`${link.hash} > span`)?.cloneNode(true) as Element;
    copy.querySelector('.srcs__ways')?.remove();
    return copy.textContent?.trim();
  });
const wordsOf = async (page: Page) => (await card(page).locator('.pop__cite').textContent())?.trim();

test.each([
  ['a wide window', {}],
  ['a phone', phone],
])('a number opens a card with its source, beside which its line can be read, in %s', async (_, options) => {
  const page = await open(CHAPTER, options);
  for (const n of [0, 7]) {
    await cite(page, n).click();
    await expect.poll(() => wordsOf(page)).toBe(await entryOf(page, n));
    expect(await card(page).locator('a[rel="external"]').isVisible()).toBe(true);
    const [line, shown] = [await cite(page, n).boundingBox(), await card(page).boundingBox()];
    if (!line || !shown) throw new Error('the number or its card has no place');
    const apart =
      line.x + line.width <= shown.x ||
      shown.x + shown.width <= line.x ||
      line.y + line.height <= shown.y ||
      shown.y + shown.height <= line.y;
    expect(apart).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).isVisible()).toBe(false);
  }
});

test('it opens by key, leads on by Tab, and closing it brings the focus back', async () => {
  const page = await open(CHAPTER);
  await cite(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => card(page).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await card(page).getAttribute('aria-label')).toBe('Source 1');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe('external');
  await page.keyboard.press('Escape');
  await expect.poll(() => cite(page).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
});

test.each([
  ['a wide window', {}],
  ['a phone', phone],
])('a second press on its number closes it, one on another number shows that, in %s', async (_, options) => {
  const page = await open('/paris-promises/', options);
  const press = async (n: number) => (options === phone ? cite(page, n).tap() : cite(page, n).click());
  for (const isOpen of [true, false, true]) {
    await press(0);
    await expect.poll(() => card(page).isVisible()).toBe(isOpen);
  }
  await press(1);
  await expect.poll(() => wordsOf(page)).toBe(await entryOf(page, 1));
  expect(await card(page).isVisible()).toBe(true);
  await cite(page, 1).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => card(page).isVisible()).toBe(false);
});

test('it has nothing that keeps a reader out', async () => {
  const page = await open(CHAPTER);
  await cite(page).click();
  await card(page).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

test('on the page of all chapters it shows the entry of the number’s own chapter', async () => {
  const page = await open('/all/');
  const last = page.locator('[data-part="since-september"] .prose .cite').first();
  const hash = (await last.getAttribute('href')) ?? '';
  expect(hash).toMatch(/^#since-september-s/);
  await last.click();
  await expect
    .poll(async () =>
      (await page.locator(`${hash} > span`).textContent())?.trim().startsWith((await wordsOf(page)) ?? '-'),
    )
    .toBe(true);
  await expect.poll(() => card(page).locator('p a').last().getAttribute('href')).toBe(hash);
});

test.each([
  ['without scripts', { javaScriptEnabled: false }],
  ['in a browser that knows no popovers', {}],
])('%s a number leads to its entry', async (_, options) => {
  const page = await open('/404.html', options);
  if (!('javaScriptEnabled' in options)) {
    await page.addInitScript('delete HTMLElement.prototype.showPopover');
  }
  await page.goto(new URL(`..${CHAPTER}`, page.url()).href.replace('/404.html', ''));
  const hash = await cite(page).getAttribute('href');
  await cite(page).click();
  await page.waitForURL((url) => url.hash === hash);
  await expect.poll(() => page.locator(hash ?? '').isVisible()).toBe(true);
});
