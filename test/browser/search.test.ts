import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';

const { blank, open } = openBrowser();

/** The titles of what was found, without the pages that are named beside them. */
const titles = (page: Page) =>
  page.locator('.search__results li > a').evaluateAll((links) =>
    links.map((link) => {
      const copy = link.cloneNode(true) as Element;
      copy.querySelector('small')?.remove();
      return copy.textContent?.replaceAll('\u00A0', ' ');
    }),
  );

async function openDialog(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog .search__input').fill(query);
  await page.locator('dialog .search__status').filter({ hasText: '“' }).waitFor();
}

describe('the search', () => {
  test('fetches nothing before it is opened', async () => {
    const page = await blank();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address('/paris-promises/'), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /search|view\.|dialog\./.test(path) && !/SearchDialog/.test(path))).toEqual([]);
    const fetched = page.waitForRequest(/search\/index\.json$/);
    await page.locator('.mast__search').click();
    await fetched;
  });

  test.each([
    ['64,000', 'about 64,000 troops'],
    ['Rzeszów', 'The roads a guarantee would use'],
    ['Rzeszow', 'The roads a guarantee would use'],
    ['Estonia', 'Estonia'],
    ['Meduza', 'Meduza, 30 Apr 2025'],
    ['Promise ledger', 'Promise ledger'],
  ])('finds %s', async (query, title) => {
    const page = await open('/');
    await openDialog(page, query);
    expect(await titles(page)).toContain(title);
  });

  test.each([
    ['troops Italy', 'Italy', 'Italy, land: ruled out, 6 January 2026'],
    ['EE', 'Estonia', 'Estonia'],
    ['Britain airspace', 'United Kingdom', 'United Kingdom, air: conditional, 6 January 2026'],
    ['Itally soldiers', 'The pledge became papers, not soldiers', 'Italy, land: ruled out, 6 January 2026'],
  ])('finds for %s what the records call otherwise', async (query, first, too) => {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    await page.locator('main .search__results a').first().waitFor();
    const found = await titles(page);
    expect(found[0]).toBe(first);
    expect(found).toContain(too);
  });

  test('says kindly that nothing was found', async () => {
    const page = await open('/');
    await openDialog(page, 'xyzzyq');
    expect(await page.locator('dialog .search__status').textContent()).toContain('Nothing was found for “xyzzyq”');
  });

  test('works by keys: a stroke opens it, arrows go through what was found, Escape leads back', async () => {
    const page = await open('/method/');
    await page.locator('.mast__search').focus();
    await openDialog(page, 'Estonia');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Estonia');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-input');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#search').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('mast__search');
  });

  test('Enter goes to the first, and follows it only from there', async () => {
    const page = await open('/method/');
    await openDialog(page, 'Estonia');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/method\/$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Estonia');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/actors/ee/');
  });

  test('a stroke opens it from the head of the page, and is a letter everywhere else', async () => {
    const page = await open('/method/');
    await page.locator('main a').first().focus();
    await page.keyboard.press('/');
    await expect.poll(() => page.locator('#search').isVisible()).toBe(false);
    await page.locator('.mast nav a').first().focus();
    await page.keyboard.press('/');
    await page.locator('#search').waitFor();
  });

  test('says what it found once the reader rests, and which text a paragraph stands in', async () => {
    const page = await open('/method/');
    await openDialog(page, 'Puiești');
    const status = await page.locator('dialog .search__status').textContent();
    await page
      .locator('dialog .search__voice')
      .filter({ hasText: status ?? '' })
      .waitFor({ state: 'attached' });
    expect(await page.locator('dialog .search__status').getAttribute('role')).toBe(null);
    const hit = page.locator('.search__results a').filter({ hasText: 'More incursions' }).first();
    expect(await hit.locator('small').textContent()).toBe('The war next door');
  });

  test('has an opener large enough for a finger on a phone', async () => {
    const page = await open('/', { viewport: { width: 390, height: 844 } });
    const box = await page.locator('.mast__search').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test('leads to the paragraph, on the page that is open too', async () => {
    const page = await open('/the-war-next-door/');
    await openDialog(page, 'Puiești');
    await page.locator('.search__results a').filter({ hasText: 'More incursions' }).first().click();
    await expect.poll(() => page.locator('#search').isVisible()).toBe(false);
    await expect.poll(() => page.locator('p:target').textContent()).toContain('Puiești');
  });

  test('has a page of its own that keeps the query in its address', async () => {
    const page = await open('/search/?q=Estonia');
    await page.locator('main .search__results a').first().waitFor();
    expect((await titles(page))[0]).toBe('Estonia');
    await page.locator('main .search__input').fill('Meduza');
    await page.waitForURL('**/search/?q=Meduza');
  });

  test('moves nothing on its page when its script has come', async () => {
    const page = await open('/search/', { viewport: { width: 412, height: 823 } });
    await page.locator('main .search').waitFor();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          // What happened before is told at once; two frames later all of it was painted.
          const shifts: PerformanceEntry[] = [];
          new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true,
          });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shifts.length))));
        }),
    );
    expect(moved).toBe(0);
  });

  test('without scripts leads to a page that says where to look', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator('.mast__search').click();
    await expect.poll(() => page.locator('main .search').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.where a').count()).toBe(26);
  });
});
