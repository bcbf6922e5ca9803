import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { blank } = openBrowser();

/** What the page complains of from now on. */
function complaintsOf(page: Page): string[] {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  page.on('console', (message) => told.push(message.text()));
  return told;
}

describe('a path with two slashes at its head, as many servers take for one', () => {
  const twoSlashes = async (path: string) => {
    const page = await blank();
    const told = complaintsOf(page);
    const { origin, href } = new URL(address(path));
    const odd = href.replace(origin, `${origin}/`);
    await page.route(odd.replace(/[?#].*/, '*'), async (route) => {
      await route.fulfill({ response: await route.fetch({ url: href.replace(/#.*/, '') }) });
    });
    await page.goto(odd);
    return { page, told, odd };
  };

  test('keeps what the reader sets in the address', async () => {
    const { page, told, odd } = await twoSlashes('figures/set-the-bar/');
    await wakeIslands(page);
    await page.locator('.rung input').last().check();
    await expect.poll(() => page.url()).toMatch(/\?bar=[a-z-]+$/);
    expect(page.url().startsWith(odd)).toBe(true);
    expect(told).toEqual([]);
  });

  test('keeps how deep a chapter is read, and follows its links to a view', async () => {
    const { page, told, odd } = await twoSlashes('macrons-claim/?depth=gist');
    await page
      .locator('.toc .depth[data-live] input[value="full"], .depth[data-live] input[value="full"]')
      .first()
      .check();
    await expect.poll(() => page.url()).toBe(odd.replace('?depth=gist', ''));
    await page.locator('main a[href="?domain=land#who-offers-what"]:not(.figure a)').first().click();
    await expect.poll(() => new URL(page.url()).search).toBe('?domain=land');
    expect(told).toEqual([]);
  });
});
