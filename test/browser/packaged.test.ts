import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { address } from './browser.ts';
import { packagedBrowser } from './executable.ts';
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
