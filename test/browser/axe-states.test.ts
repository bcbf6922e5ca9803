import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHARTS, type Chart } from '../../src/data/charts.ts';
import { FILTERS, queryStates } from '../../src/data/figure-states.ts';
import { getTables } from '../../src/data/tables.ts';
import { parsePage, readDist } from '../built/dist.ts';
import { findBarriers, findDarkBarriers, findPale } from './axe.ts';
import { address, openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { blank } = openBrowser();
const seen = new Set<string>();

/** Barriers in a part of the page, in light and in the dark. Colours are looked at wherever they are unlike those before. */
const look = async (page: Page, within: string, without: readonly string[] = []) => [
  ...(await findBarriers(page, ['color-contrast', ...without], within)),
  ...(await findPale(page, seen)),
  ...(await findDarkBarriers(page, seen)),
];

/** One of each kind of what opens over a page, with the shortest page on which it is: kinds differ in their classes. */
const LAYERS = [
  ...new Map(
    readDist()
      .pages.toSorted((one, other) => other.html.length - one.html.length)
      .flatMap(({ route, html }) =>
        parsePage(html)('[popover], dialog')
          .toArray()
          .map(({ attribs }) => [attribs['class'] ?? '', [attribs['id'] ?? '', route]] as const),
      ),
  ),
].map(([kind, [id, route]]) => [kind, route, id] as const);

/** What each figure can be set to: by all names of its address at once, by a value that means nothing, by a filter. */
const STATES = CHARTS.flatMap((chart): (readonly [Chart, string])[] => {
  const names = Object.entries(queryStates(getTables(), chart)).map(([name, values]) => {
    const value = {
      one: values.among?.at(-1),
      some: values.among?.join(),
      number: values.holds === 'number' ? `${values.min}` : '',
      day: '2025-09-04',
    }[values.holds];
    return [name, value] as const;
  });
  const set = names.map(([name, value]) => `${name}=${value}`).join('&');
  const place = FILTERS[chart]?.at(-1);
  return [
    ...names.slice(0, 1).flatMap(([name]) => [`?${set}`, `?${name}=moon`]),
    ...(place === undefined ? [] : [`#${chart}-${place}`]),
  ].map((state) => [chart, state]);
});

test('there are kinds of layers and states to look at', () => {
  expect(LAYERS.map(([kind]) => kind)).toEqual(
    expect.arrayContaining(['pop', 'pop pop--term', 'pop history', 'search-dialog']),
  );
  expect(STATES).toContainEqual(['set-the-bar', '?bar=moon']);
  expect(STATES.length).toBeGreaterThan(10);
});

describe('axe finds no barrier', () => {
  test('in any kind of layer that opens over a page, wide and narrow', { timeout: 600_000 }, async () => {
    const page = await blank({ colorScheme: 'light' });
    const found: string[] = [];
    for (const [kind, route, id] of LAYERS) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address(route));
      await page.locator(`#${id}`).evaluate((layer: HTMLElement) => {
        if (layer instanceof HTMLDialogElement) layer.showModal();
        else if (!layer.checkVisibility()) layer.showPopover();
      });
      const wide = await look(page, `#${id}`);
      await page.setViewportSize({ width: 320, height: 800 });
      const narrow = await findBarriers(page, ['color-contrast'], `#${id}`);
      found.push(
        ...[...wide, ...narrow.map((fault) => `at 320 px ${fault}`)].map((fault) => `${kind} ${route} ${fault}`),
      );
    }
    expect(found).toEqual([]);
  });

  test('in what a figure can be set to', { timeout: 600_000 }, async () => {
    const page = await blank({ colorScheme: 'light' });
    const found: string[] = [];
    for (const [chart, state] of STATES) {
      // Else another place on the same page would be no other page.
      await page.goto('about:blank');
      await page.goto(address(`/figures/${chart}/${state}`));
      await wakeIslands(page);
      found.push(...(await look(page, `#${chart}`, ['target-size'])).map((fault) => `${chart}${state} ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test('in a field that holds what is not allowed', async () => {
    const page = await blank({ colorScheme: 'light' });
    await page.goto(address('/figures/people-per-km/'));
    await wakeIslands(page);
    await page.locator('#people-per-km-front-number').fill('0');
    await page.keyboard.press('Enter');
    await page.locator('#people-per-km-front-number[aria-invalid="true"]').waitFor();
    expect(await look(page, '#people-per-km')).toEqual([]);
  });
});
