import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { address } from './browser.ts';
import { askedBrowser, findBrowser, packagedBrowser } from './executable.ts';
import { launch } from './launch.ts';

test('the browser that comes with the packages starts and shows the site', async () => {
  const path = await packagedBrowser();
  expect(existsSync(path)).toBe(true);
  const browser = await launch(path);
  const page = await browser.newPage();
  await page.goto(address('/method/'));
  // A browser without letters ends as soon as it draws some, a moment after the page is there.
  await page.evaluate(() => document.fonts.ready.then(() => document.body.getBoundingClientRect().height));
  expect((await page.screenshot()).byteLength).toBeGreaterThan(10_000);
  expect(await page.locator('h1').count()).toBe(1);
  await browser.close();
});

test('the packaged browser is the usual one, the system’s where it is asked for or alone is there', async () => {
  expect([askedBrowser(''), askedBrowser('packaged'), askedBrowser('system')]).toEqual([
    'packaged',
    'packaged',
    'system',
  ]);
  const own = import.meta.filename;
  expect(await findBrowser('system', ['/nowhere/chrome', own])).toBe(own);
  expect(await findBrowser('packaged', [own], false)).toBe(own);
});

test('a browser that is not there and a word that means none are told', async () => {
  expect(() => askedBrowser('chrome')).toThrow('came:    TEST_BROWSER=chrome\nallowed: packaged, system');
  await expect(findBrowser('packaged', ['/nowhere/chrome'], false)).rejects.toThrow(
    'no browser was found, and none is packaged for this system\nallowed: one of /nowhere/chrome',
  );
});
