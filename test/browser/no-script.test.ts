import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { openBrowser } from './browser.ts';
import { findDeadControls } from './control.ts';
import { MATRIX, recordedRows, shownRows } from './matrix.ts';
import { onEach, TYPES } from './routes.ts';

const { blank, open } = openBrowser();
const still = { javaScriptEnabled: false };

const openCards = (page: Page) => page.locator(':popover-open').evaluateAll((cards) => cards.map((card) => card.id));

test('without scripts no page shows a dead control', async () => {
  const found = await onEach(TYPES, () => blank(still), findDeadControls);
  expect(found).toEqual([]);
});

test.each(CHARTS)(
  'without scripts the figure %s shows its picture, its words, its sources and its rows',
  async (chart) => {
    const page = await open(`/figures/${chart}/`, still);
    const picture = await page.locator('.figure__body').evaluate((body) => ({
      height: body.getBoundingClientRect().height,
      shown: [...body.querySelectorAll('svg, table, p, li')].filter((one) => one.checkVisibility()).length,
    }));
    expect(picture.height).toBeGreaterThan(150);
    expect(picture.shown).toBeGreaterThan(0);
    expect(await page.locator('.figure .figure__sub').isVisible()).toBe(true);
    expect(await page.locator('.figure__notes a').count()).toBeGreaterThan(0);
    // The rows are a click away, unless the picture is itself their list.
    const table = page.locator('.figure > details .table');
    if ((await table.count()) > 0) {
      expect(await table.isVisible()).toBe(false);
      await page.locator('.figure > details > summary').click();
    }
    await expect.poll(() => page.locator('.figure :is(table, .events__list)').first().isVisible()).toBe(true);
  },
);

describe('without scripts a chapter', () => {
  test.each(CHAPTERS)('%s shows its text and its sources', async (chapter) => {
    const page = await open(`/${chapter}/`, still);
    const paragraphs = await page
      .locator('.prose p')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 0));
    expect(paragraphs.length).toBeGreaterThan(10);
    expect(await page.locator('.srcs li').first().isVisible()).toBe(true);
  });

  test('opens the card of a number by click and closes it by Escape', async () => {
    const page = await open('/paris-promises/', still);
    const number = page.locator('.fig').first();
    await number.click();
    await expect.poll(() => openCards(page)).toEqual([await number.getAttribute('popovertarget')]);
    await page.keyboard.press('Escape');
    await expect.poll(() => openCards(page)).toEqual([]);
  });

  test('opens the card of a number and of a term by Enter', async () => {
    const page = await open('/paris-promises/', still);
    for (const kind of ['.fig', '.term']) {
      const button = page.locator(kind).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => openCards(page)).toEqual([await button.getAttribute('popovertarget')]);
      await page.keyboard.press('Escape');
      await expect.poll(() => openCards(page)).toEqual([]);
      await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
    }
  });
});

describe('without scripts the matrix', () => {
  test('shows every row', async () => {
    const page = await open(MATRIX, still);
    expect((await shownRows(page)).sort((a, b) => a.localeCompare(b, 'en'))).toEqual(recordedRows());
    expect(await page.locator('.mx').isVisible()).toBe(true);
  });

  test('opens the records of every cell by keyboard', async () => {
    const page = await open(MATRIX, still);
    const shut: (string | null)[] = [];
    for (const cell of await page.locator('.mx button.cell').all()) {
      await cell.focus();
      await page.keyboard.press('Enter');
      const wanted = await cell.getAttribute('popovertarget');
      if ((await openCards(page)).join() !== wanted) shut.push(wanted);
      await page.keyboard.press('Escape');
    }
    expect(shut).toEqual([]);
  });
});
