import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { openMatrix } from './matrix.ts';

const opener = openBrowser();

/** Row and column that have the focus; column -1 holds the names. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { row, column } = (document.activeElement as HTMLElement).dataset;
    return row === undefined ? undefined : [Number(row), Number(column)];
  });

const isIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

const openCards = (page: Page) => page.locator(':popover-open').evaluateAll((cards) => cards.map((card) => card.id));

/** Puts the focus on a cell as a reader would who came by the Tab key and walked there. */
async function walkTo(page: Page, keys: readonly string[]): Promise<void> {
  await page.locator('.control--reset button').focus();
  await page.keyboard.press('Tab');
  for (const key of keys) await page.keyboard.press(key);
}

describe('the grid', () => {
  test('is one stop in the order of tabs, at the first cell', async () => {
    const page = await openMatrix(opener);
    await walkTo(page, []);
    expect(await focused(page)).toEqual([0, 0]);
    await page.keyboard.press('Tab');
    await expect.poll(() => isIn(page, '.mx')).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toEqual([0, 0]);
  });

  test('keeps one stop after a walk and after a filter', async () => {
    const page = await openMatrix(opener);
    const stops = () =>
      page
        .locator('.mx :is(a, button, [tabindex])')
        .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length);
    expect(await stops()).toBe(1);
    await walkTo(page, ['ArrowDown', 'ArrowRight', 'End', 'ArrowLeft']);
    expect(await stops()).toBe(1);
    await page.locator('.choices label', { hasText: 'land' }).click();
    await page.getByRole('combobox', { name: 'Level' }).selectOption('specific');
    await expect.poll(() => stops()).toBe(1);
  });

  test('is a grid only where scripts run', async () => {
    const page = await openMatrix(opener);
    expect(await page.locator('.mx').getAttribute('role')).toBe('grid');
    const still = await opener.open('/figures/who-offers-what/', { javaScriptEnabled: false });
    expect(await still.locator('.mx').getAttribute('role')).toBeNull();
  });

  test('is walked by arrow keys, Home and End, and ends at its edges', async () => {
    const page = await openMatrix(opener);
    const walks = [
      [['ArrowRight'], [0, 1]],
      [
        ['ArrowDown', 'ArrowDown'],
        [2, 0],
      ],
      [
        ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'],
        [0, 0],
      ],
      [['ArrowUp'], [0, 0]],
      [['ArrowLeft'], [0, -1]],
      [
        ['ArrowLeft', 'ArrowLeft'],
        [0, -1],
      ],
      [['End'], [0, 7]],
      [
        ['End', 'ArrowRight'],
        [0, 7],
      ],
      [
        ['End', 'Home'],
        [0, -1],
      ],
      [
        ['ArrowDown', 'ArrowDown', 'Control+Home'],
        [0, -1],
      ],
    ] as const;
    await walkTo(page, []);
    const places: unknown[] = [];
    for (const [keys] of walks) {
      // Back to the first cell, from wherever the last walk ended.
      for (const key of ['Control+Home', 'ArrowRight', ...keys]) await page.keyboard.press(key);
      places.push([keys, await focused(page)]);
    }
    expect(places).toEqual(walks);
  });

  test('goes to its last cell by Control+End, and no further', async () => {
    const page = await openMatrix(opener);
    const last = (await page.locator('.mx__actor').count()) - 1;
    await walkTo(page, ['Control+End', 'ArrowDown']);
    expect(await focused(page)).toEqual([last, 7]);
  });

  test('stops at cells without records too, and says what they say', async () => {
    const page = await openMatrix(opener);
    const silent = page.locator('.cell--silent').first();
    const [row, column] = [await silent.getAttribute('data-row'), await silent.getAttribute('data-column')];
    await walkTo(page, [
      'Home',
      ...Array(Number(row)).fill('ArrowDown'),
      ...Array(Number(column) + 1).fill('ArrowRight'),
    ]);
    await expect.poll(() => focused(page)).toEqual([Number(row), Number(column)]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('not stated');
  });

  test('walks on where the reader clicked', async () => {
    const page = await openMatrix(opener);
    const cell = page.locator('button.cell').nth(5);
    const at = [Number(await cell.getAttribute('data-row')), Number(await cell.getAttribute('data-column'))] as const;
    await cell.click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toEqual([at[0], -1]);
  });
});

describe('the records of a cell', () => {
  const first = ['Home', 'ArrowRight'];

  test.each(['Enter', 'Space'])('open by %s and close by Escape, and the focus stays on the cell', async (key) => {
    const page = await openMatrix(opener);
    await walkTo(page, first);
    const place = await focused(page);
    const wanted = await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'));
    await page.keyboard.press(key);
    await expect.poll(() => openCards(page)).toEqual([wanted]);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toEqual([]);
    await expect.poll(() => focused(page)).toEqual(place);
  });

  test('are next in the order of tabs, and give the focus back when they close', async () => {
    const page = await openMatrix(opener);
    await walkTo(page, first);
    const place = await focused(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await isIn(page, ':popover-open')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toEqual(place);
  });

  test('open by mouse and by touch, and close by a press elsewhere', async () => {
    const page = await openMatrix(opener, '', { hasTouch: true, viewport: { width: 360, height: 740 } });
    const cell = page.locator('button.cell').first();
    await cell.tap();
    await expect.poll(() => openCards(page)).toEqual([await cell.getAttribute('popovertarget')]);
    await page.touchscreen.tap(5, 5);
    await expect.poll(() => openCards(page)).toEqual([]);
    await cell.click();
    await expect.poll(() => openCards(page)).toHaveLength(1);
  });

  test('follow the arrow keys no further than the cell that opened them', async () => {
    const page = await openMatrix(opener);
    await walkTo(page, [...first, 'Enter', 'Escape', 'ArrowRight', 'Enter']);
    const at = await page.locator('.mx [data-row][tabindex="0"]').getAttribute('popovertarget');
    expect(await openCards(page)).toEqual(at === null ? [] : [at]);
  });
});
