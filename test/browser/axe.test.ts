import { describe, expect, test } from 'vitest';
import { COLOURS, findBarriers, findDarkBarriers, findLostOrder, findPale } from './axe.ts';
import { openBrowser } from './browser.ts';
import { FROZEN, onEach, ROUTES, TYPES } from './routes.ts';
import { refuseScripts } from './scriptless.ts';

/**
 * Which rules run where. Every rule runs once on every page, in light, in a wide window, with everything unfolded; those
 * about colours wherever words look as they did nowhere before, on any page. At 320 px all others run again on one page of
 * each type. In the dark, on paper and without scripts run those alone that can find something else there: rules about
 * colours in the same way on every page, rules about order and names on one page of each type. What opens over a page and
 * what a figure can be set to is looked at once a kind, in `axe-states.test.ts`; that targets are large enough, wide and
 * narrow, on every page in `layout.test.ts`, where it takes a tenth of the time.
 */
const { blank } = openBrowser();
const light = { colorScheme: 'light' } as const;
/** The rules of which others have the word. */
const ELSEWHERE = [...COLOURS, 'target-size'];
/** What was seen in light, dark or elsewhere, on any page. */
const seen = new Set<string>();
/** What the chapters say is looked at where each stands alone: on one page it would take as long as all others. */
const SINGLE = [...TYPES, ...FROZEN].filter((route) => route !== '/all/');

describe('the checks', () => {
  const draw = async (html: string) => {
    const page = await blank(light);
    await page.setContent(`<html lang="en"><title>A</title>${html}`);
    return page;
  };
  const named = (faults: readonly string[]) => faults.map((fault) => fault.replace(/ at .*/, ''));

  test('findBarriers catches a picture without words and a text too pale to read', async () => {
    const page = await draw(
      '<main><h1>A</h1><img src="a.png"><p style="color:#ccc;background:#fff">Too pale</p></main>',
    );
    expect(named(await findBarriers(page)).sort()).toEqual(['color-contrast', 'image-alt']);
    expect(await findBarriers(page, [], 'h1')).toEqual([]);
  });

  test('findLostOrder catches a title that is hidden and a level that is skipped', async () => {
    const page = await draw('<main><h1 hidden>A</h1><h2>B</h2><h4>C</h4></main>');
    expect(named(await findLostOrder(page)).sort()).toEqual(['heading-order', 'page-has-heading-one']);
  });

  test('findPale catches each look once, also where another ground alone makes it pale', async () => {
    const page = await draw(
      '<style>p { color: #777 } div { background: #888 }</style><main><h1>A</h1><p>Some words</p><p>More words</p><div><p>On a ground</p><p>On it too</p></div></main>',
    );
    const known = new Set<string>();
    expect((await findPale(page, known)).map((fault) => fault.replace(/:.*/, ''))).toEqual([
      'color-contrast at main > p',
      'color-contrast at div > p',
    ]);
    expect(await findPale(page, known)).toEqual([]);
  });

  test('findDarkBarriers catches what is too pale in the dark alone, and leaves the page as it was', async () => {
    const page = await draw(
      '<style>:root { color-scheme: light dark } body { background: light-dark(#fff, #111); color: light-dark(#000, #333) }</style><main><h1>A</h1><p>Too dark</p></main>',
    );
    expect(await findBarriers(page)).toEqual([]);
    expect(named(await findDarkBarriers(page, new Set()))).toEqual(['in the dark color-contrast']);
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('axe finds no barrier', () => {
  test('on any page, in light, in the dark, at 320 px and on paper', { timeout: 1_200_000 }, async () => {
    const found = await onEach(
      [...ROUTES, ...FROZEN],
      () => blank(light),
      async (page, route) => {
        const order = async () => (SINGLE.includes(route) ? findLostOrder(page) : []);
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        });
        const wide = [...(await findBarriers(page, ELSEWHERE)), ...(await findPale(page, seen))];
        const dark = await findDarkBarriers(page, seen);
        await page.setViewportSize({ width: 320, height: 800 });
        const all = SINGLE.includes(route) ? await findBarriers(page, ELSEWHERE) : [];
        const narrow = [...all, ...(await findPale(page, seen))].map((fault) => `at 320 px ${fault}`);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.emulateMedia({ media: 'print' });
        const paper = [...(await order()), ...(await findPale(page, seen))].map((fault) => `on paper ${fault}`);
        await page.emulateMedia({ media: 'screen' });
        return [...wide, ...dark, ...narrow, ...paper];
      },
    );
    expect(found).toEqual([]);
  });

  test('on any type of page without scripts', { timeout: 600_000 }, async () => {
    const still = async () => {
      const page = await blank(light);
      await refuseScripts(page);
      return page;
    };
    const found = await onEach(SINGLE, still, async (page) => [
      ...(await findLostOrder(page)),
      ...(await findPale(page, seen)),
      ...(await findDarkBarriers(page, seen)),
    ]);
    expect(found).toEqual([]);
  });
});
