import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { VERDICTS } from '../../src/data/schema/claim.ts';
import { EVENT_KINDS } from '../../src/data/schema/event.ts';
import { PROMISE_STATUS } from '../../src/data/schema/promise.ts';
import { FLANK_KINDS } from '../../src/data/select/flank.ts';
import { getTables } from '../../src/data/tables.ts';
import { entriesOf } from '../../src/figures/flank-spots.ts';
import { address, openBrowser } from './browser.ts';

const { open } = openBrowser();
const tables = getTables();

const sorted = (ids: readonly string[]) => [...ids].sort();
const idsOf = (rows: readonly { id: string }[]) => sorted(rows.map(({ id }) => id));
const flank = entriesOf(tables).flatMap(({ kind, spots }) => spots.map(({ number }) => ({ kind, id: String(number) })));

/** For each figure with filters: its page, what is filtered, and what each filter leaves. */
const FIGURES = {
  timeline: {
    path: '/figures/timeline/',
    rows: '.event',
    left: [
      ['all', idsOf(tables.events)],
      ...EVENT_KINDS.map((kind) => [kind, idsOf(tables.events.filter((event) => event.kind === kind))] as const),
      ...CHAPTERS.map(
        (chapter) => [chapter, idsOf(tables.events.filter(({ chapters }) => chapters.includes(chapter)))] as const,
      ),
    ],
  },
  'article-checked': {
    path: '/article/',
    rows: '.claim',
    left: [
      ['all', idsOf(tables.claims)],
      ...VERDICTS.map(
        (verdict) => [verdict, idsOf(tables.claims.filter((claim) => claim.verdict === verdict))] as const,
      ),
    ],
  },
  'promise-ledger': {
    path: '/figures/promise-ledger/',
    rows: '.promise',
    left: [
      ['all', idsOf(tables.promises)],
      // No promise lapsed: there is no filter that would leave nothing.
      ...PROMISE_STATUS.map(
        (status) => [status, idsOf(tables.promises.filter(({ state }) => state.status === status))] as const,
      ).filter(([, ids]) => ids.length > 0),
    ],
  },
  'flank-map': {
    path: '/figures/flank-map/',
    rows: '.flank__n',
    left: [
      ['all', idsOf(flank)],
      ...FLANK_KINDS.map((kind) => [kind, idsOf(flank.filter((spot) => spot.kind === kind))] as const),
    ],
  },
} as const;
type Filtered = keyof typeof FIGURES;
const NAMES = Object.keys(FIGURES) as Filtered[];

/** What can be seen of a figure's rows, by id or number, and which filters are marked as the ones that hold. */
const stateOf = (page: Page, figure: Filtered) =>
  page.locator(`#${figure}`).evaluate(
    (root, rows) => ({
      chosen: [...root.querySelectorAll('[data-filter]')]
        .filter((link) => Number(getComputedStyle(link).fontWeight) >= 600)
        .map((link) => link.getAttribute('data-filter')),
      seen: [...root.querySelectorAll<HTMLElement>(rows)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.dataset['id'] || one.id || one.textContent || '')
        .sort(),
    }),
    FIGURES[figure].rows,
  );

test.each(NAMES)('without scripts each address of %s shows its rows alone and marks its choice', async (figure) => {
  const { path, left } = FIGURES[figure];
  const page = await open(path, { javaScriptEnabled: false });
  const shown: unknown[] = [await stateOf(page, figure)];
  for (const [filter] of left) {
    await page.goto(address(`${path}#${figure}-${filter}`));
    shown.push(await stateOf(page, figure));
  }
  const [all] = left;
  // At first no filter is in the address, and all are shown.
  expect(shown).toEqual([all, ...left].map(([filter, ids]) => ({ chosen: [filter], seen: ids })));
});

test.each(NAMES)('with scripts the filters of %s hold by address, mouse, keyboard and touch', async (figure) => {
  const { path, left } = FIGURES[figure];
  const [, [first, firstLeft] = ['', []], [second, secondLeft] = ['', []]] = left;
  const page = await open(`${path}#${figure}-${second}`, { hasTouch: true });
  const link = (filter: string) => page.locator(`#${figure} [data-filter="${filter}"]`);
  const [one, other] = [
    { chosen: [first], seen: firstLeft },
    { chosen: [second], seen: secondLeft },
  ];
  expect(await stateOf(page, figure)).toEqual(other);
  await link(first).click();
  await expect.poll(() => stateOf(page, figure)).toEqual(one);
  await link(second).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => stateOf(page, figure)).toEqual(other);
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${figure}-${second}`);
  await link(first).tap();
  await expect.poll(() => stateOf(page, figure)).toEqual(one);
});

test.each(['wide', 'narrow'])('the %s map shows the marks of its filter alone', async (shape) => {
  const page = await open('/figures/flank-map/', { viewport: { width: shape === 'wide' ? 1280 : 360, height: 740 } });
  for (const kind of FLANK_KINDS) {
    await page.goto(address(`/figures/flank-map/#flank-map-${kind}`));
    const kinds = await page
      .locator(`.chart--${shape} .spot`)
      .evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => one.getAttribute('data-kind')),
      );
    expect([kind, [...new Set(kinds)]]).toEqual([kind, [kind]]);
  }
});

describe('a choice made by key', () => {
  const said = (page: Page, figure: string) => page.locator(`#${figure} [data-says]`).textContent();

  test.each([
    ['/figures/timeline/', 'timeline', 'law', /^\S.*: \d+ of \d+ events shown$/],
    ['/article/', 'article-checked', 'partly', /^\S.*: \d+ of \d+ statements shown$/],
    ['/figures/promise-ledger/', 'promise-ledger', 'kept', /^\S.*: \d+ of \d+ promises shown$/],
    ['/figures/flank-map/', 'flank-map', 'hub', /^\S.*: \d+ of \d+ places shown$/],
    ['/figures/aid-by-donor/', 'aid-by-donor', 'gdp', /^Donors shown as a share of GDP$/],
  ])('on %s keeps the focus, is marked as the current one and is said', async (path, figure, filter, words) => {
    const page = await open(path);
    const current = page.locator(`#${figure} [aria-current]`);
    expect(await current.count()).toBe(1);
    const link = page.locator(`#${figure} [data-filter="${filter}"]`);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect
      .poll(async () => [await current.count(), await current.getAttribute('data-filter')])
      .toEqual([1, filter]);
    await page.waitForFunction((id) => document.querySelector(`#${id} [data-says]`)?.textContent !== '', figure);
    await expect.poll(() => said(page, figure)).toMatch(words);
    // Once more on the same choice, and back: the address alone must not take the focus away.
    await page.keyboard.press('Enter');
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => current.getAttribute('data-filter')).not.toBe(filter);
  });

  test('counts anew what the heads of the ledger count', async () => {
    const page = await open('/figures/promise-ledger/');
    const kept = tables.promises.filter(({ state }) => state.status === 'kept').length;
    const declared = page.locator('.ledger [data-count="declared"]');
    const before = Number(await declared.textContent());
    await page.locator('[data-filter="kept"]').click();
    await page.locator('[data-filter="kept"][aria-current]').waitFor();
    await expect.poll(async () => Number(await declared.textContent())).toBe(kept);
    expect(before).toBeGreaterThan(kept);
    await page.goBack();
    await page.locator('[data-filter="all"][aria-current]').waitFor();
    await expect.poll(async () => Number(await declared.textContent())).toBe(before);
  });
});

test('where the system chooses the colours, a frame says which filter holds', async () => {
  const page = await open('/figures/timeline/#timeline-summit', { forcedColors: 'active' });
  const frames = await page
    .locator('.filters a[data-filter]')
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).outlineStyle === 'solid').map((one) => one.dataset['filter']),
    );
  expect(frames).toEqual(['summit']);
});
