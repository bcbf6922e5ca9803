import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { VERDICTS } from '../../src/data/schema/claim.ts';
import { EVENT_KINDS } from '../../src/data/schema/event.ts';
import { getTables } from '../../src/data/tables.ts';
import { address, openBrowser } from './browser.ts';
import { findDeadControls } from './control.ts';
import { MATRIX, recordedRows, shownRows } from './matrix.ts';
import { onEach, TYPES } from './routes.ts';

const { blank, open } = openBrowser();
const still = { javaScriptEnabled: false };
const tables = getTables();

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
    expect(await page.locator('.figure :is(table, .events__list)').first().isVisible()).toBe(true);
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
    expect(await openCards(page)).toEqual([await number.getAttribute('popovertarget')]);
    await page.keyboard.press('Escape');
    expect(await openCards(page)).toEqual([]);
  });

  test('opens the card of a number and of a term by Enter', async () => {
    const page = await open('/paris-promises/', still);
    for (const kind of ['.fig', '.term']) {
      const button = page.locator(kind).first();
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await openCards(page)).toEqual([await button.getAttribute('popovertarget')]);
      await page.keyboard.press('Escape');
      expect(await openCards(page)).toEqual([]);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
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

describe('without scripts a filter by address', () => {
  const kept = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
  const events = [
    ['all', kept(tables.events)],
    ...EVENT_KINDS.map((kind) => [kind, kept(tables.events.filter((event) => event.kind === kind))]),
    ...CHAPTERS.map((chapter) => [chapter, kept(tables.events.filter((event) => event.chapters.includes(chapter)))]),
  ] as const;
  const claims = [
    ['all', kept(tables.claims)],
    ...VERDICTS.map((verdict) => [verdict, kept(tables.claims.filter((claim) => claim.verdict === verdict))]),
  ] as const;

  test.each([
    ['/figures/timeline/', 'timeline', '.event', events],
    ['/article/', 'article-checked', '.claim', claims],
  ] as const)('of %s hides the rest and says which filter holds', async (path, figure, rows, filters) => {
    const page = await open(path, still);
    const shown: unknown[] = [];
    for (const [filter] of filters) {
      await page.goto(address(`${path}#${figure}-${filter}`));
      const seen = await page
        .locator(rows)
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));
      const chosen = await page
        .locator('[data-filter]')
        .evaluateAll((links) =>
          links
            .filter((link) => Number(getComputedStyle(link).fontWeight) >= 600)
            .map((link) => link.getAttribute('data-filter')),
        );
      shown.push([chosen, seen.sort()]);
    }
    expect(shown).toEqual(filters.map(([filter, ids]) => [[filter], ids]));
  });

  test('works by its own link', async () => {
    const page = await open('/figures/timeline/', still);
    await page.locator('[data-filter="summit"]').click();
    const kinds = await page
      .locator('.event')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['summit']));
  });
});
