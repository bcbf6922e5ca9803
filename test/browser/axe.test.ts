import { describe, expect, test } from 'vitest';
import { findBarriers, findDarkBarriers } from './axe.ts';
import { openBrowser } from './browser.ts';
import { onEach, ROUTES, TYPES } from './routes.ts';

const { blank, open } = openBrowser();

/** The pages whose narrow form is looked at as well. */
const NARROW = TYPES.filter((route) => /^\/(figures\/.*|macrons-claim\/|article\/|actors\/fr\/)?$/.test(route));

test('findBarriers catches a picture without words and a text too pale to read', async () => {
  const page = await blank();
  await page.setContent(
    '<html lang="en"><title>A</title><main><h1>A</h1><img src="a.png"><p style="color:#ccc;background:#fff">Too pale</p></main></html>',
  );
  const found = (await findBarriers(page)).map((fault) => fault.split(' ')[0]);
  expect(found.sort()).toEqual(['color-contrast', 'image-alt']);
});

test('findDarkBarriers catches what is too pale in the dark alone, and leaves the page as it was', async () => {
  const page = await blank();
  await page.setContent(
    '<html lang="en"><style>:root { color-scheme: light dark } body { background: light-dark(#fff, #111); color: light-dark(#000, #333) }</style><title>A</title><main><h1>A</h1><p>Too dark</p></main></html>',
  );
  expect(await findBarriers(page)).toEqual([]);
  expect((await findDarkBarriers(page)).map((fault) => fault.replace(/ at .*/, ''))).toEqual([
    'in the dark color-contrast',
  ]);
  expect(await findBarriers(page)).toEqual([]);
});

describe('axe finds no barrier', () => {
  test('on any page, in light, in the dark and on a phone', { timeout: 1_200_000 }, async () => {
    const found = await onEach(
      ROUTES,
      () => blank({ colorScheme: 'light' }),
      async (page, route) => {
        // The size of its targets is that of the chapters alone, and takes axe ten times as long.
        const wide = await findBarriers(page, route === '/all/' ? ['target-size'] : []);
        const dark = await findDarkBarriers(page);
        if (!NARROW.includes(route)) return [...wide, ...dark];
        await page.setViewportSize({ width: 320, height: 800 });
        const narrow = await findBarriers(page);
        await page.setViewportSize({ width: 1280, height: 800 });
        return [...wide, ...dark, ...narrow.map((fault) => `at 320 px ${fault}`)];
      },
    );
    expect(found).toEqual([]);
  });

  test('in an open card', async () => {
    const page = await open('/paris-promises/', { colorScheme: 'light' });
    for (const kind of ['.fig', '.term']) {
      await page.locator(kind).first().click();
      expect([...(await findBarriers(page)), ...(await findDarkBarriers(page))]).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test('in an open cell of the matrix', async () => {
    const page = await open('/figures/who-offers-what/', { colorScheme: 'light' });
    await page.locator('[data-live] .mx button.cell').first().click();
    expect([...(await findBarriers(page)), ...(await findDarkBarriers(page))]).toEqual([]);
  });

  test('on paper', async () => {
    const page = await open('/kyivs-shrinking-ask/');
    await page.emulateMedia({ media: 'print' });
    // Nobody taps on paper.
    expect(await findBarriers(page, ['target-size'])).toEqual([]);
  });
});
