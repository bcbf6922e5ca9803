import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { FIRST_STEP, stairWords } from '../../src/figures/set-the-bar.ts';
import { address, openBrowser } from './browser.ts';
import { holdScripts } from './held-scripts.ts';
import { wakeIslands } from './island.ts';

const { open, blank } = openBrowser();
const steps = stairWords(getTables());
const other = steps.find(({ id }) => id !== FIRST_STEP);
if (!other) throw new Error('the stair has one step only');

async function openStair(query = '', options = {}): Promise<Page> {
  const page = await open(`/figures/set-the-bar/${query}`, options);
  await wakeIslands(page);
  return page;
}

const barOf = (page: Page) => page.locator('.stair input:checked').getAttribute('value');
const sentencesOf = (page: Page) =>
  page
    .locator('.rung__says')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.textContent),
    );

describe('the bar', () => {
  test.each(steps.map(({ id, says }) => [id, says] as const))('set to %s, says so', async (id, says) => {
    const page = await openStair();
    await page.locator(`.stair label:has([value="${id}"])`).click();
    await expect.poll(() => sentencesOf(page)).toEqual([says]);
    await expect.poll(() => new URL(page.url()).search).toBe(id === FIRST_STEP ? '' : `?bar=${id}`);
  });

  test('is moved by arrow keys, and by touch on a phone', async () => {
    const desk = await openStair();
    await desk.locator('.stair input:checked').focus();
    await desk.keyboard.press('ArrowDown');
    await expect
      .poll(() => barOf(desk))
      .toBe(steps[(steps.findIndex(({ id }) => id === FIRST_STEP) + 1) % steps.length]?.id);
    const phone = await openStair('', { hasTouch: true, viewport: { width: 360, height: 740 } });
    await phone.locator(`.stair label:has([value="${other.id}"])`).tap();
    await expect.poll(() => barOf(phone)).toBe(other.id);
    await expect.poll(() => sentencesOf(phone)).toEqual([other.says]);
  });

  test('on a phone keeps its answer in sight, and no step moves under the finger', async () => {
    const page = await openStair('', { hasTouch: true, viewport: { width: 360, height: 740 } });
    const answer = page.locator('.rung__says').filter({ visible: true });
    for (const { id } of steps) {
      const label = page.locator(`.stair label:has([value="${id}"])`);
      await label.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().top - 400));
      const before = (await label.boundingBox())?.y;
      await label.tap();
      await expect.poll(async () => (await label.boundingBox())?.y).toBe(before);
      const box = await answer.boundingBox();
      expect([box !== null && box.y >= 0, box !== null && box.y + box.height <= 400]).toEqual([true, true]);
    }
  });

  test.each(['', `?bar=${steps.at(-1)?.id}`])('moved before its script has come stays under "%s"', async (query) => {
    const page = await blank();
    const release = await holdScripts(page);
    await page.goto(address(`/figures/set-the-bar/${query}`), { waitUntil: 'commit' });
    await page.locator(`.stair label:has([value="${other.id}"])`).click();
    release();
    await wakeIslands(page);
    await expect.poll(() => new URL(page.url()).search).toBe(`?bar=${other.id}`);
    await expect.poll(() => page.locator('.stair [role="status"]').textContent()).toBe(other.says);
    expect(await barOf(page)).toBe(other.id);
    expect(await page.locator('[data-state-link]').getAttribute('href')).toContain(`?bar=${other.id}`);
  });

  test('is said once a change', async () => {
    const page = await openStair();
    const status = page.locator('.stair [role="status"]');
    expect(await status.textContent()).toBe('');
    await page.locator(`.stair label:has([value="${other.id}"])`).click();
    await expect.poll(() => status.textContent()).toBe(other.says);
  });

  test('opens where the address puts it, and the link to this view says so', async () => {
    const page = await openStair(`?bar=${other.id}`);
    expect(await barOf(page)).toBe(other.id);
    expect(await sentencesOf(page)).toEqual([other.says]);
    expect(await page.locator('[data-state-link]').getAttribute('href')).toContain(`?bar=${other.id}`);
  });

  test('stays where it was under a bad address, with a notice', async () => {
    const page = await openStair('?bar=moon');
    expect(await barOf(page)).toBe(FIRST_STEP);
    expect(await page.locator('.notice:not([hidden])').textContent()).toContain('moon');
  });
});
