import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { SHOWN_ROWS } from '../../src/figures/shown-rows.ts';
import { say } from '../../src/i18n/words.ts';
import { parseCsv } from '../built/csv.ts';
import { address, openBrowser } from './browser.ts';
import { openMatrix, queryIs } from './matrix.ts';

const opener = openBrowser();
const { open } = opener;
const BUTTON = '.shown-rows button';
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Presses for the file; its name, its text, and what it holds. */
async function save(page: Page, press = () => page.locator(BUTTON).click()) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const text = readFileSync(await download.path(), 'utf8');
  const [head = [], ...rows] = parseCsv(text);
  return { name: download.suggestedFilename(), text, head, rows };
}

/** The whole file that a figure, or the table of sources, offers. */
async function whole(page: Page, path: string) {
  const text = String(await (await page.request.get(address(path))).body());
  const [head = [], ...rows] = parseCsv(text);
  return { text, head, rows };
}

/** What a reader sees of the rows of a figure, from top to bottom. */
function seen(page: Page, figure: keyof typeof SHOWN_ROWS): Promise<string[]> {
  const { rows = '', named = '' } = SHOWN_ROWS[figure] ?? {};
  return page
    .locator(`#${figure} ${rows}`)
    .evaluateAll(
      (all, name) =>
        all
          .filter((row) => row.checkVisibility())
          .map((row) => (name ? row.querySelector(name) : row)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
      named,
    );
}

describe('CSV of the rows shown', () => {
  test.each([
    ['article-checked', '/figures/article-checked/', 'partly'],
    ['article-checked', '/article/', 'confirmed'],
    ['timeline', '/figures/timeline/', 'law'],
    ['promise-ledger', '/figures/promise-ledger/', 'kept'],
  ] as const)('of %s at %s is what the filter leaves', async (figure, path, filter) => {
    const page = await open(`${path}#${figure}-${filter}`);
    const shown = await seen(page, figure);
    const all = await whole(page, `/figures/${figure}.csv`);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all.rows.length);
    const { name, head, rows, text } = await save(page);
    expect(name).toBe(`${figure}_${filter}_record-2026-07-01.csv`);
    expect(head).toEqual(all.head);
    expect(rows.map((row) => plain(row[SHOWN_ROWS[figure]?.column ?? 0] ?? ''))).toEqual(shown);
    for (const row of rows) expect(all.rows).toContainEqual(row);
    expect(text.startsWith('\uFEFF')).toBe(true);
    await expect
      .poll(() => page.locator('.shown-rows [role="status"]').textContent())
      .toBe(say('shownRows.saved', { n: shown.length, of: all.rows.length }));
  });

  test('of the map has every line of the places that are left', async () => {
    const page = await open('/figures/flank-map/#flank-map-hub');
    const all = await whole(page, '/figures/flank-map.csv');
    const { rows } = await save(page);
    expect(new Set(rows.map(([, , kind]) => kind))).toEqual(new Set(['aid hub']));
    expect(rows).toEqual(all.rows.filter(([, , kind]) => kind === 'aid hub'));
  });

  test('of donors is in the order of the measure that is chosen', async () => {
    const page = await open('/figures/aid-by-donor/#aid-by-donor-gdp');
    const { name, head, rows } = await save(page);
    expect(name).toBe('aid-by-donor_gdp_record-2026-07-01.csv');
    const share = head.findIndex((cell) => cell.startsWith('Per cent of GDP'));
    const shares = rows.map((row) => row[share]).filter((cell) => cell !== '');
    expect(shares.length).toBeGreaterThan(30);
    expect(shares.map(Number)).toEqual(shares.map(Number).sort((a, b) => b - a));
  });

  test('of an unfiltered figure has the lines of the whole file, byte by byte', async () => {
    const page = await open('/figures/timeline/');
    const { name, text } = await save(page);
    expect(name).toBe('timeline_all_record-2026-07-01.csv');
    expect(text).toBe((await whole(page, '/figures/timeline.csv')).text);
  });

  test('of sources is what both filters leave, by their ids', async () => {
    const page = await open('/sources/');
    await page.locator('#tier-A').check();
    await page.locator('#voice-press').check();
    const { name, rows } = await save(page);
    expect(name).toBe('sources_tier-A_voice-press_record-2026-07-01.csv');
    const wanted = getTables().sources.filter(({ tier, voice }) => tier === 'A' && voice === 'press');
    expect(rows.map(([id]) => id).sort()).toEqual(wanted.map(({ id }): string => id).sort());
    const shown = await page
      .locator('.src')
      .evaluateAll((all) => all.filter((row) => row.checkVisibility()).map(({ id }) => id));
    expect(rows.map(([id]) => id)).toEqual(shown);
  });

  test('is saved by key', async () => {
    const page = await open('/figures/timeline/#timeline-law');
    await page.locator(BUTTON).waitFor();
    await page.locator(BUTTON).focus();
    expect((await save(page, () => page.keyboard.press('Enter'))).rows.length).toBeGreaterThan(0);
  });

  test('says where it could not be saved', async () => {
    const page = await open('/figures/timeline/#timeline-law');
    await page.route('**/*.csv', (route) => route.abort());
    await page.locator(BUTTON).click();
    await expect.poll(() => page.locator('.shown-rows [role="status"]').textContent()).toBe(say('shownRows.failed'));
  });

  test('is not offered without scripts, where the whole file stays', async () => {
    const page = await open('/sources/', { javaScriptEnabled: false });
    expect(await page.locator(BUTTON).isVisible()).toBe(false);
    expect(await page.locator('.shown-rows a[download]').isVisible()).toBe(true);
  });
});

describe('CSV of the rows shown of who offers what', () => {
  test('has the actors in the order in which they stand, as their levels are', async () => {
    const page = await openMatrix(opener, '?domain=land&level=conditional');
    const shown = await seen(page, 'who-offers-what');
    const { name, head, rows } = await save(page);
    expect(name).toBe('who-offers-what_domain-land_level-conditional_record-2026-07-01.csv');
    expect(rows.map(([actor]) => actor)).toEqual(shown);
    expect(new Set(rows.map((row) => row[head.indexOf('land')]))).toEqual(new Set(['conditional']));
    expect(head).toEqual((await whole(page, '/figures/who-offers-what.csv')).head);
  });

  test('has the levels of the day on which the table is set', async () => {
    const page = await openMatrix(opener, '?asof=2025-09-04&sort=name');
    const shown = await seen(page, 'who-offers-what');
    const levels = await page
      .locator('.mx__actor')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
    const { name, rows } = await save(page);
    expect(name).toBe('who-offers-what_sort-name_asof-2025-09-04_record-2026-07-01.csv');
    expect(rows.map((row) => row[0])).toEqual(shown);
    expect(rows.map((row) => row.slice(1, 9))).toEqual(levels.map((row) => row.map(plain)));
    const last = await whole(page, '/figures/who-offers-what.csv');
    expect(new Set(rows.map(String))).not.toEqual(new Set(last.rows.map(String)));
  });

  test('follows what the reader changes', async () => {
    const page = await openMatrix(opener);
    await page.locator('.choices label', { hasText: 'money' }).click();
    await queryIs(page, '?domain=funding');
    expect((await save(page)).name).toBe('who-offers-what_domain-funding_record-2026-07-01.csv');
  });

  test('is not led astray by an address that the table does not know', async () => {
    const page = await openMatrix(opener, '?asof=1999-01-01');
    expect((await save(page)).name).toBe('who-offers-what_all_record-2026-07-01.csv');
  });
});
