import { describe, expect, test } from 'vitest';
import { parsePage, readDist } from '../built/dist.ts';
import { openBrowser } from './browser.ts';
import { shapeOf, wakeIslands } from './island.ts';

const { blank, open } = openBrowser();

const ISLAND_ROUTES = readDist()
  .pages.filter(({ html }) => parsePage(html)('astro-island').length > 0)
  .map(({ route }) => route);

test('shapeOf tells two elements apart by an attribute, an element or a text', async () => {
  const page = await blank();
  const shape = async (html: string) => {
    await page.setContent(html);
    return shapeOf(page.locator('p'));
  };
  const plain = await shape('<p class="a">One <b>two</b></p>');
  expect(plain).toEqual(['<p class="a">', '  One ', '  <b>', '    two']);
  expect(await shape('<p class="a" data-live="true" tabindex="0">One <b>two</b></p>')).toEqual(plain);
  expect(await shape('<p class="b">One <b>two</b></p>')).not.toEqual(plain);
  expect(await shape('<p class="a">One <i>two</i></p>')).not.toEqual(plain);
  expect(await shape('<p class="a">One <b>three</b></p>')).not.toEqual(plain);
});

test('there are islands to compare', () => {
  expect(ISLAND_ROUTES).toContain('/figures/who-offers-what/');
});

describe.each(ISLAND_ROUTES)('islands of %s', (route) => {
  test('are the same before and after their scripts run', async () => {
    const still = await open(route, { javaScriptEnabled: false });
    const awake = await open(route);
    await wakeIslands(awake);
    const before = await Promise.all((await still.locator('astro-island > *').all()).map(shapeOf));
    const after = await Promise.all((await awake.locator('astro-island > *').all()).map(shapeOf));
    expect(after).toEqual(before);
  });
});
