import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';
import { findSideways } from './layout.ts';

const { blank, open } = openBrowser();

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

describe('an address with a name and a password, as those of previews may have', () => {
  const open = async (path: string) => {
    const page = await blank();
    const told = complaintsOf(page);
    await page.goto(address(path).replace('//', '//name:password@'));
    return { page, told };
  };

  test('lets the search find', async () => {
    const { page, told } = await open('search/?q=troops');
    await page.locator('main .search__results a').first().waitFor();
    expect(told).toEqual([]);
  });

  test('keeps what the reader sets, and its rows can be saved', async () => {
    const { page, told } = await open('figures/who-offers-what/');
    await wakeIslands(page);
    await page.locator('input[value="land"]').check();
    await expect.poll(() => new URL(page.url()).search).toBe('?domain=land');
    const saved = page.waitForEvent('download');
    await page.locator('.shown-rows button').click();
    expect((await saved).suggestedFilename()).toContain('domain-land');
    expect(told).toEqual([]);
  });
});

describe('a value that means nothing', () => {
  const PAGES = ['figures/set-the-bar/', 'figures/who-offers-what/', 'figures/people-per-km/', 'figures/conditions/'];
  const ask = (value: string) =>
    ['bar', 'domain', 'people', 'suppose', 'depth', 'steps'].map((name) => `${name}=${value}`).join('&');

  test.each([...PAGES, 'kyivs-shrinking-ask/'])('of any length leaves /%s as wide as its window', async (path) => {
    const page = await open(`${path}?${ask('9'.repeat(1000))}`, { viewport: { width: 320, height: 640 } });
    await wakeIslands(page);
    await expect.poll(() => page.locator('.notice:visible').count()).toBeGreaterThan(0);
    expect(await findSideways(page)).toEqual([]);
    const said = await page.locator('.notice:visible').allTextContents();
    expect(said.filter((words) => words.length > 200)).toEqual([]);
  });

  test.each([
    ["$'$`", '$%27%60$', "“$'`$”"],
    ['a sign that turns letters round', '%E2%80%AEtxt.exe', '“�txt.exe”'],
    ['HTML', '%3Cb%3Ebold', '“<b>bold”'],
  ])('is told as it stands: %s', async (_, value, shown) => {
    const page = await open(`figures/set-the-bar/?bar=${value}`);
    await wakeIslands(page);
    await expect.poll(() => page.locator('.stair .notice').textContent()).toContain(shown);
    expect(await page.locator('.stair .notice').count()).toBe(1);
    expect((await page.locator('.stair .notice').textContent())?.match(/The address/g)).toHaveLength(1);
  });
});

test('a place whose letters are written as numbers marks the filter that holds', async () => {
  const page = await open('figures/timeline/#timeline-%6caw');
  const current = page.locator('#timeline [data-filter][aria-current]');
  await expect.poll(() => current.getAttribute('data-filter')).toBe('law');
  const shown = () =>
    page.locator('#timeline .event').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  const left = await shown();
  await page.evaluate(() => {
    location.hash = 'timeline-%';
  });
  await expect.poll(() => current.getAttribute('data-filter')).toBe('all');
  expect(await shown()).toBeGreaterThan(left);
});

describe('a search from an address', () => {
  const status = (page: Page) => page.locator('main .search__status').textContent();

  test('of thousands of words looks for no more than a line holds', async () => {
    const words = Array.from({ length: 1000 }, (_, n) => `${'abcdefghij'[n % 10]}rmy${n.toString(36)}x`).join('+');
    const page = await blank({ viewport: { width: 320, height: 640 } });
    const told = complaintsOf(page);
    await page.goto(address(`search/?q=${words}`));
    await expect.poll(() => status(page)).toMatch(/“army0x/);
    expect((await page.locator('main .search__input').inputValue()).length).toBe(300);
    expect(await findSideways(page)).toEqual([]);
    expect(told).toEqual([]);
  });

  test('of one word without an end is answered', async () => {
    const page = await open(`search/?q=${'9'.repeat(4000)}`, { viewport: { width: 320, height: 640 } });
    await expect.poll(() => status(page)).toMatch(/“9+/);
    expect(await findSideways(page)).toEqual([]);
  });

  test('of two words has no link to itself', async () => {
    const page = await open('search/?q=troops+Ukraine');
    await page.locator('main .search__results a').first().waitFor();
    const here = await page
      .locator('main .search__results a')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href).filter((href) => href === location.href),
      );
    expect(here).toEqual([]);
    expect(await page.locator('main .search__more').count()).toBe(0);
  });
});
