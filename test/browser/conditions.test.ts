import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { open } = openBrowser();

async function openConditions(query = '', options = {}): Promise<Page> {
  const page = await open(`/figures/conditions/${query}`, options);
  await wakeIslands(page);
  return page;
}

const box = (page: Page, id: string): Locator => page.locator(`.suppose input[value="${id}"]`);
const label = (page: Page, id: string): Locator => page.locator(`.suppose label:has([value="${id}"])`);
const queryOf = (page: Page) => new URL(page.url()).search;
const statusOf = (page: Page) => page.locator('.conditions [role="status"]').textContent();

/** How each element stands, in the graph and in the list under it. */
const standOf = (page: Page) =>
  page.locator('.conditions').evaluate((figure) => {
    const states = (selector: string, name: string) =>
      Object.fromEntries(
        [...figure.querySelectorAll(selector)].map((one) => [one.getAttribute(name), one.getAttribute('data-state')]),
      );
    const goals = states('.goals:first-of-type .goal', 'data-goal');
    const graph = states('.graph .knot--element', 'data-node');
    return { open: Object.keys(graph).filter((id) => graph[id] === 'open'), agree: same(goals, graph) };

    function same(list: Record<string, string | null>, drawn: Record<string, string | null>) {
      return Object.entries(drawn).every(([id, state]) => list[id] === undefined || list[id] === state);
    }
  });

const RECORD = /^Nothing supposed\. As last known on 1\sJuly\s2026, all 6 elements are shut\.$/;
const CEASEFIRE = /^No lock left: US-led ceasefire monitoring\. Open by one reading: none\. Still shut: /;

describe('to suppose a ceasefire', () => {
  const opened = { open: ['us-monitoring'], agree: true };

  test('by mouse opens the monitoring, says so and writes the address; the reset takes it back', async () => {
    const page = await openConditions();
    const reset = page.locator('.suppose button');
    expect([await statusOf(page), await standOf(page)]).toEqual([
      expect.stringMatching(RECORD),
      { open: [], agree: true },
    ]);
    expect(await reset.getAttribute('aria-disabled')).toBe('true');
    await label(page, 'ceasefire').click();
    await expect
      .poll(async () => [await statusOf(page), await standOf(page)])
      .toEqual([expect.stringMatching(CEASEFIRE), opened]);
    expect(queryOf(page)).toBe('?suppose=ceasefire');
    // What opens nothing by itself is told too.
    const before = await statusOf(page);
    await label(page, 'congress').click();
    await expect.poll(() => statusOf(page)).not.toBe(before);
    await expect.poll(() => statusOf(page)).toMatch(CEASEFIRE);
    await label(page, 'congress').click();
    await expect.poll(() => statusOf(page)).toBe(before);
    await expect.poll(() => page.locator('[data-state-link]').getAttribute('href')).toContain('?suppose=ceasefire');
    await reset.click();
    await expect
      .poll(async () => [await statusOf(page), await standOf(page)])
      .toEqual([expect.stringMatching(RECORD), { open: [], agree: true }]);
    expect(queryOf(page)).toBe('');
    await expect.poll(() => page.locator('[data-state-link]').getAttribute('href')).not.toContain('?');
  });

  test('works by keyboard, and so does the reset', async () => {
    const page = await openConditions();
    await box(page, 'ceasefire').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => standOf(page)).toEqual(opened);
    await page.locator('.suppose button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => standOf(page)).toEqual({ open: [], agree: true });
    // It has nothing left to do, and keeps the focus.
    await expect.poll(() => page.locator('.suppose button:focus').getAttribute('aria-disabled')).toBe('true');
  });

  test('works by touch on a phone, where the list stands for the graph', async () => {
    const page = await openConditions('', { hasTouch: true, viewport: { width: 360, height: 740 } });
    await label(page, 'ceasefire').tap();
    await expect.poll(() => standOf(page)).toEqual(opened);
    const monitoring = page.locator('[data-goal="us-monitoring"]');
    await expect
      .poll(async () => [await monitoring.locator('.goal__state').textContent(), await monitoring.isVisible()])
      .toEqual(['no lock left', true]);
  });
});

describe('the address', () => {
  test('opens what another reader supposed, in the order of the figure', async () => {
    const page = await openConditions();
    for (const id of ['congress', 'ceasefire', 'rada']) await label(page, id).click();
    const [said, query] = [await statusOf(page), queryOf(page)];
    const afresh = await openConditions(query);
    await expect.poll(() => statusOf(afresh)).toBe(said);
    await expect
      .poll(() =>
        afresh.locator('.suppose input:checked').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
      )
      .toEqual(['ceasefire', 'congress', 'rada']);
    expect(query).toBe('?suppose=ceasefire,congress,rada');
  });

  test('with what the figure does not know is followed for the rest, with a notice', async () => {
    const page = await openConditions('?suppose=moon,ceasefire');
    expect(await page.locator('.conditions .notice').textContent()).toContain('“moon”');
    expect(await standOf(page)).toMatchObject({ open: ['us-monitoring'] });
    await label(page, 'ceasefire').click();
    await expect.poll(() => page.locator('.conditions .notice').count()).toBe(0);
  });
});

test('every condition that can be supposed opens everything together', async () => {
  const page = await openConditions();
  for (const input of await page.locator('.suppose input').all()) await input.check();
  expect((await standOf(page)).open).toHaveLength(6);
  await expect
    .poll(() => statusOf(page))
    .toMatch(/Open by one reading: none\. Still shut: none\. Locks shut: 0 of \d+\.$/);
});
