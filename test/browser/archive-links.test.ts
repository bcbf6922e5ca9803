import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const { sources } = getTables();
const source = sources.find(({ url, archived }) => url !== undefined && archived === undefined);

test('who opens a source finds one way to ask an archive for its address', async () => {
  const page = await open('/sources/');
  const row = page.locator(`[id="${source?.id}"]`);
  expect(await row.locator('.archive__look').count()).toBe(0);
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => row.locator('.archive__look a').getAttribute('href'))
    .toBe(`https://web.archive.org/web/*/${source?.url}`);
  await row.locator('summary').click();
  await row.locator('summary').click();
  await expect.poll(() => row.locator('.archive__look').count()).toBe(1);
});

test('without scripts the archive is named, and no link pretends', async () => {
  const page = await open('/sources/', { javaScriptEnabled: false });
  expect(await page.locator('.archive a').getAttribute('href')).toBe('https://web.archive.org/');
  await page.locator('.src summary').first().click();
  expect(await page.locator('.archive__look').count()).toBe(0);
});
