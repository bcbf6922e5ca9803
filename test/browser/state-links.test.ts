import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { parsePage, readDist } from '../built/dist.ts';
import { address, openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { open } = openBrowser();
const still = { javaScriptEnabled: false };
/** What only listeners hear has no place in the window. */
const SAID = { state: 'attached' } as const;

/** Every link in prose that leads to a figure of its own page or sets one: page, link and figure. */
const LINKS = readDist().pages.flatMap(({ route, html }) => {
  // The chapters on one page have the same links as the chapters alone; that these hit something is tested in dist/.
  if (route === '/all/') return [];
  const $ = parsePage(html);
  return $('.prose a, .front a, .lede a')
    .toArray()
    .filter((link) => $(link).closest('.figure, .toc').length === 0)
    .flatMap((link) => {
      const href = link.attribs['href'] ?? '';
      const figure = CHARTS.find((id) => /^[?#]/.test(href) && new RegExp(`#${id}(?:$|-(?!title))`).test(href));
      return figure === undefined ? [] : [[route, href, figure] as const];
    });
});
const QUERIES = LINKS.filter(([, href]) => href.startsWith('?'));
const PLACES = LINKS.filter(([, href]) => href.startsWith('#'));

const linkOf = (page: Page, href: string) => page.locator(`main a[href="${href}"]:not(.figure a)`).first();
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** What is said of a figure: by its island, or by the page. */
const voiceOf = (page: Page, figure: string) => page.locator(`#${figure} [role="status"]`).textContent();

/** True once the top of a figure stands in the window. */
const inWindow = (page: Page, figure: string) =>
  page.locator(`#${figure}`).evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    return top > -50 && top < window.innerHeight;
  });

test('prose sets the states of figures by both kinds of link', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(4);
  expect(PLACES.length).toBeGreaterThanOrEqual(3);
});

describe('a link that sets a picture which scripts run', () => {
  test.each(QUERIES)('on %s, %s, is understood without a notice', async (route, href, figure) => {
    const page = await open(route);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await linkOf(page, href).click();
    await wakeIslands(page);
    await expect.poll(() => page.locator('.notice:visible').count()).toBe(0);
    expect(loads).toBe(0);
    const { search, hash } = new URL(page.url());
    expect([new URLSearchParams(search).toString(), hash]).toEqual([
      new URLSearchParams(href.replace(/#.*/, '')).toString(),
      `#${figure}`,
    ]);
    await expect.poll(() => focusOf(page)).toBe(figure);
    await page.waitForFunction((id) => document.querySelector(`#${id} [role="status"]`)?.textContent !== '', figure);
  });

  test.each(QUERIES)(
    'on %s, %s, opens the page in that state in a fresh browser and without a notice',
    async (route, href) => {
      const page = await open(`${route}${href}`);
      await wakeIslands(page);
      expect(await page.locator('.notice:visible').count()).toBe(0);
    },
  );

  test('works by keyboard on a picture that is awake, says what it shows, and is undone by the way back', async () => {
    const page = await open('/');
    await wakeIslands(page);
    const bar = () => page.locator('.stair input:checked').getAttribute('value');
    const first = await bar();
    await linkOf(page, '?bar=deployed#set-the-bar').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => bar()).toBe('deployed');
    const said = await page.locator('.stair__out [data-for="deployed"]').textContent();
    await expect.poll(() => voiceOf(page, 'set-the-bar')).toBe(said);
    await expect.poll(() => inWindow(page, 'set-the-bar')).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#set-the-bar') !== null)).toBe(true);
    await page.goBack();
    await expect.poll(() => bar()).toBe(first);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.goForward();
    await expect.poll(() => bar()).toBe('deployed');
  });

  test('sets a picture that has not been in view yet', async () => {
    const page = await open('/macrons-claim/');
    await linkOf(page, '?domain=land#who-offers-what').click();
    await page.locator('[data-live] .mx[data-columns="1"]').waitFor();
    await expect.poll(() => inWindow(page, 'who-offers-what')).toBe(true);
  });

  test('works by touch', async () => {
    const page = await open('/unresolved-questions/', { hasTouch: true, viewport: { width: 360, height: 740 } });
    await linkOf(page, '?suppose=ceasefire#conditions').tap();
    await page.locator('#conditions input[value="ceasefire"]:checked').waitFor();
    await page.goBack();
    await page.locator('#conditions input[value="ceasefire"]:not(:checked)').waitFor();
  });

  test('gives way to the reader, whose own setting replaces it', async () => {
    const page = await open('/');
    await wakeIslands(page);
    await linkOf(page, '?bar=deployed#set-the-bar').click();
    await page.locator('.stair label:has([value="ready"])').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?bar=ready');
    await page.goBack();
    await expect.poll(() => page.locator('.stair input:checked').getAttribute('value')).toBe('pledged');
  });

  test('with a value that means nothing shows a notice', async () => {
    const page = await open('/');
    await wakeIslands(page);
    await page.evaluate(() => {
      document.querySelector('main a[href="?bar=deployed#set-the-bar"]')?.setAttribute('href', '?bar=moon#set-the-bar');
    });
    await linkOf(page, '?bar=moon#set-the-bar').click();
    await expect.poll(() => page.locator('.notice:visible').textContent()).toContain('moon');
  });

  test.each(QUERIES)('on %s, %s, leads to the picture without scripts', async (route, href, figure) => {
    const page = await open(route, still);
    await linkOf(page, href).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${figure}`);
    // Without scripts it is another document, which goes to its place as soon as it is laid out, and not before.
    await expect.poll(() => inWindow(page, figure)).toBe(true);
  });
});

describe('a link that filters a picture', () => {
  test.each(PLACES)(
    'on %s, %s, leaves the focus at the choice that holds and says what is shown',
    async (route, href, figure) => {
      const page = await open(route);
      await linkOf(page, href).focus();
      await page.keyboard.press('Enter');
      // The browser tells of the new address, and moves the focus to it, only after the press.
      await page.locator(`#${figure} [data-filter][href="${href}"]:focus`).waitFor();
      await expect.poll(() => page.locator(`#${figure} [data-filter][aria-current]`).getAttribute('href')).toBe(href);
      const said = page.locator(`#${figure} [data-says]`);
      await said.filter({ hasText: /shown/ }).waitFor(SAID);
      const words = (await said.textContent()) ?? '';
      await page.goBack();
      await said.filter({ hasNotText: words }).waitFor(SAID);
    },
  );

  test.each(PLACES)('on %s, %s, works without scripts', async (route, href, figure) => {
    const page = await open(route, still);
    const rows = () =>
      page.locator(`#${figure} :is(.spot, .promise, .donor, .event)`).evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => one.textContent)
          .join(),
      );
    const before = await rows();
    await linkOf(page, href).click();
    await expect.poll(() => rows()).not.toBe(before);
    await expect.poll(async () => `#${await focusOf(page)}`).toBe(href);
  });
});

test('without scripts each measure of aid has an address that shows its list alone', async () => {
  const page = await open('/figures/aid-by-donor/', still);
  const shown: unknown[] = [];
  for (const place of ['', '#aid-by-donor-gdp', '#aid-by-donor-euros']) {
    await page.goto(address(`/figures/aid-by-donor/${place}`));
    shown.push(
      await page
        .locator('.donors__list')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-by'))),
    );
  }
  expect(shown).toEqual([['euros'], ['gdp'], ['euros']]);
});
