import { expect, test } from 'vitest';
import { DOMAINS } from '../../src/data/domains.ts';
import { RECORD_START } from '../../src/data/record-end.ts';
import { openBrowser } from './browser.ts';
import { laterCells, markedCells, openMatrix, queryIs, recordedRows } from './matrix.ts';

const opener = openBrowser();
const range = '#matrix-asof';

test('every cell that has another level on the last day is marked and says which, and the summary counts them', async () => {
  const page = await openMatrix(opener);
  const summary = page.locator('.matrix__summary');
  expect(await markedCells(page)).toEqual([]);
  expect(await summary.textContent()).not.toContain('Another level');
  await page.locator(range).focus();
  await page.keyboard.press('Home');
  await queryIs(page, `?asof=${RECORD_START}`);
  const later = laterCells(RECORD_START);
  expect(later.length).toBeGreaterThan(50);
  await expect.poll(() => markedCells(page)).toEqual(later);
  const cells = recordedRows().length * DOMAINS.length;
  expect(await summary.textContent()).toContain(
    `Another level on 1\u00A0July\u00A02026: ${later.length} of ${cells} cells, marked at a corner.`,
  );
  await page.keyboard.press('End');
  await queryIs(page, '');
  await expect.poll(() => markedCells(page)).toEqual([]);
});

test('only the cells that are shown are marked and counted', async () => {
  const page = await openMatrix(opener, `?domain=land&asof=${RECORD_START}`);
  const later = laterCells(RECORD_START, ['land']);
  await expect.poll(() => markedCells(page)).toEqual(later);
  expect(await page.locator('.matrix__summary').textContent()).toContain(
    `: ${later.length} of ${recordedRows().length} cells`,
  );
});

test('the marks can be seen where colours are forced', async () => {
  const page = await openMatrix(opener, `?asof=${RECORD_START}`, { forcedColors: 'active' });
  await expect.poll(() => markedCells(page)).toEqual(laterCells(RECORD_START));
  const seen = await page
    .locator('[data-later] .cell')
    .evaluateAll((cells) =>
      cells.map((cell) => getComputedStyle(cell, '::after').borderTopColor === getComputedStyle(cell).backgroundColor),
    );
  expect(seen.filter(Boolean)).toEqual([]);
});

test.each([320, 360, 414, 768, 960, 1280])('in a window of %i px the table stays where it is', async (width) => {
  const page = await openMatrix(opener, '?domain=funding', { viewport: { width, height: 900 } });
  const more = page.locator('.matrix__more summary');
  if (await more.isVisible()) await more.click();
  const placed = () =>
    page
      .locator('.mx')
      .evaluate((table) => [
        table.getBoundingClientRect().top + window.scrollY,
        ...new Set([...table.querySelectorAll('.mx__actor')].map((row) => row.getBoundingClientRect().height)),
      ]);
  const before = await placed();
  await page.locator(range).focus();
  await page.keyboard.press('Home');
  await expect.poll(() => markedCells(page)).toEqual(laterCells(RECORD_START, ['funding']));
  expect(await placed()).toEqual(before);
});
