import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, findDarkBarriers } from './axe.ts';
import { address, openBrowser } from './browser.ts';
import { findSideways } from './layout.ts';

const { blank, open } = openBrowser();
const PAGE = '/paris-promises/';
/** One page of every kind that can be cited. */
const KINDS = [PAGE, '/figures/set-the-bar/', '/actors/fr/', '/article/', '/sources/', '/method/', '/data/'];

/** Opens a page whose scripts may copy. */
async function openAllowed(path: string): Promise<Page> {
  const page = await blank();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address(path));
  return page;
}

/** Opens a page after a script that makes its browser another one. */
async function openAltered(path: string, script: string): Promise<Page> {
  const page = await blank();
  await page.addInitScript(script);
  await page.goto(address(path));
  return page;
}

const NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString().trim());
const said = (page: Page, words: string) => page.locator('.share [role="status"]', { hasText: words }).waitFor();

test('a citation names the statement, the paragraph or the section that was opened, and no filter', async () => {
  const cited = (page: Page) =>
    page.locator('#share-plain').evaluate((one) => one.textContent?.trim().split(' ').at(-1));
  const page = await openAllowed('/article/');
  // A citation names the address at which the site is to stand, whichever serves it now.
  const whole = (await cited(page)) ?? '';
  expect(whole).toMatch(/\/article\/$/);
  const claim = page.locator('.claim').nth(3);
  await claim.hover();
  await claim.locator('.here').click();
  await expect.poll(() => cited(page)).toBe(`${whole}#${await claim.getAttribute('id')}`);
  await page.locator('[data-filter="confirmed"]').click();
  await expect.poll(() => cited(page)).toBe(whole);
});

describe('copying', () => {
  test('the link takes the address with the view that it shows, and says so', async () => {
    const page = await openAllowed(`${PAGE}?a=b#main`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await said(page, 'Link copied.');
    await expect.poll(() => copied(page)).toBe(address(`${PAGE}?a=b#main`));
  });

  test('works by keyboard, for every format', async () => {
    const page = await openAllowed(PAGE);
    await page.locator('.share summary').focus();
    await page.keyboard.press('Enter');
    for (const format of ['plain', 'bib', 'ris', 'json']) {
      await page.locator(`[data-copy="${format}"]`).focus();
      await page.keyboard.press('Enter');
      await said(page, 'Copied.');
      const shown = await page.locator(`#share-${format}`).evaluate((one) => one.textContent);
      await expect
        .poll(async () => (await copied(page)).replaceAll('\r\n', '\n'))
        .toBe(shown?.replaceAll('\r\n', '\n'));
    }
  });

  test('selects the text where no script may copy, and says how to go on', async () => {
    const page = await openAltered(PAGE, NO_CLIPBOARD);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await said(page, 'Selected.');
    await expect.poll(() => selected(page)).toBe(address(PAGE));
    await page.locator('.share summary').click();
    await page.locator('[data-copy="plain"]').click();
    await expect.poll(() => selected(page)).toContain('The Guarantee Gap: “Paris promises”.');
  });
});

describe('the system’s sheet', () => {
  test('is offered where there is one, and gets title and address', async () => {
    const page = await openAltered(
      PAGE,
      'navigator.share = (data) => { window.shared = data; return Promise.reject(new DOMException("", "AbortError")); }',
    );
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared: unknown }).shared))
      .toEqual({
        title: 'Paris promises',
        url: address(PAGE),
      });
  });

  test('is not offered where there is none', async () => {
    const page = await openAltered(PAGE, 'delete Navigator.prototype.share');
    expect(await page.locator('[data-copy="address"]').isVisible()).toBe(true);
    expect(await page.locator('[data-sheet]').isVisible()).toBe(false);
  });
});

test('without scripts the box opens, shows every format and its files, and no dead button', async () => {
  const page = await open(PAGE, { javaScriptEnabled: false });
  await page.locator('.share summary').click();
  await expect.poll(() => page.locator('.share pre:visible').count()).toBe(4);
  expect(await page.locator('.share a[download]:visible').count()).toBe(3);
  await expect.poll(() => page.locator('.share button:visible').count()).toBe(0);
});

test('a file is saved under the name of its entry', async () => {
  const page = await open(PAGE);
  await page.locator('.share summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save as .bib' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('guarantee-gap-paris-promises.bib');
});

describe.each(KINDS)('the open box of %s', (path) => {
  test('has no barrier in light or dark, and does not make a phone scroll sideways', async () => {
    const page = await open(path, { colorScheme: 'light', viewport: { width: 320, height: 700 } });
    await page.locator('.share summary').click();
    await page.locator('[data-copy="address"]').waitFor();
    expect([...(await findBarriers(page)), ...(await findDarkBarriers(page))]).toEqual([]);
    expect(await findSideways(page)).toEqual([]);
  });
});
