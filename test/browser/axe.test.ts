import { describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { openBrowser } from './browser.ts';
import { onEach, ROUTES, TYPES, VARIED_ROUTES } from './routes.ts';

const { blank, open } = openBrowser();

/** How long a look at every page may take on a slow machine. */
const LONG = 300_000;

function barriers(routes: readonly string[], colorScheme: 'light' | 'dark', width = 1280): Promise<string[]> {
  return onEach(
    routes,
    () => blank({ colorScheme, viewport: { width, height: 800 } }),
    (page) => findBarriers(page),
  );
}

test('findBarriers catches a picture without words and a text too pale to read', async () => {
  const page = await blank();
  await page.setContent(
    '<html lang="en"><title>A</title><main><h1>A</h1><img src="a.png"><p style="color:#ccc;background:#fff">Too pale</p></main></html>',
  );
  const found = (await findBarriers(page)).map((fault) => fault.split(' ')[0]);
  expect(found.sort()).toEqual(['color-contrast', 'image-alt']);
});

describe('axe finds no barrier', () => {
  test('on any page in light', { timeout: LONG }, async () => {
    expect(await barriers(ROUTES, 'light')).toEqual([]);
  });

  test('on any page in dark', { timeout: LONG }, async () => {
    expect(await barriers(VARIED_ROUTES, 'dark')).toEqual([]);
  });

  test('on a phone', async () => {
    const routes = TYPES.filter((route) => /^\/(figures\/.*|macrons-claim\/|article\/|actors\/fr\/)?$/.test(route));
    expect(await barriers(routes, 'light', 320)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in an open card in %s', async (colorScheme) => {
    const page = await open('/paris-promises/', { colorScheme });
    await page.locator('.fig').first().click();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.term').first().click();
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in an open cell of the matrix in %s', async (colorScheme) => {
    const page = await open('/figures/who-offers-what/', { colorScheme });
    await page.locator('[data-live] .mx button.cell').first().click();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('on paper', async () => {
    const page = await open('/kyivs-shrinking-ask/');
    await page.emulateMedia({ media: 'print' });
    // Nobody taps on paper.
    expect(await findBarriers(page, ['target-size'])).toEqual([]);
  });
});
