import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();

test('an address behind which the end of a sentence was taken along leads to its place', async () => {
  const page = await open('/figures/flank-map/#flank-map-incursion.');
  await page.waitForFunction(() => window.location.hash === '#flank-map-incursion');
  expect(await page.locator('a[href="#flank-map-incursion"]').getAttribute('aria-current')).toBe('true');
  expect(await page.evaluate(() => window.history.length)).toBe(2);
});
