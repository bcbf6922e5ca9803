import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DOMAINS } from '../../src/data/domains.ts';
import { say } from '../../src/i18n/words.ts';
import { address, openBrowser } from './browser.ts';
import { MATRIX, queryIs } from './matrix.ts';

const { blank } = openBrowser();

/** Opens the figure with a clock that the test moves, and keeps what its status region says. */
async function openWithClock(): Promise<{ page: Page; said: () => Promise<string[]> }> {
  const page = await blank();
  await page.clock.install();
  await page.goto(address(MATRIX));
  await page.locator('.matrix[data-live]').waitFor();
  await page.locator('.matrix [role="status"]').evaluate((status) => {
    const said: string[] = [];
    Object.assign(window, { said });
    // A text that is written anew as it was is no announcement.
    let last = status.textContent ?? '';
    const observer = new MutationObserver(() => {
      const now = status.textContent ?? '';
      if (now !== last) said.push(now);
      last = now;
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
  });
  return { page, said: () => page.evaluate(() => (window as unknown as { said: string[] }).said) };
}

const summary = (page: Page) => page.locator('.matrix__summary').textContent();

test('a head that may break is heard as one word', async () => {
  const { page } = await openWithClock();
  const heads = page.locator('.mx thead th');
  expect((await heads.allTextContents()).join()).toContain('\u00AD');
  const named = await heads.evaluateAll((all) => all.map((head) => head.ariaLabel ?? head.textContent));
  expect(named.slice(1)).toEqual(DOMAINS.map((domain) => say(`domain.${domain}`)));
});

test('nothing is said before a change', async () => {
  const { page, said } = await openWithClock();
  await page.clock.fastForward(5000);
  expect(await said()).toEqual([]);
});

test('each change is said once', async () => {
  const { page, said } = await openWithClock();
  const summaries: (string | null)[] = [];
  for (const [word, domain] of [
    ['money', 'funding'],
    ['land', 'land'],
  ] as const) {
    await page.locator('.choices label', { hasText: word }).click();
    await queryIs(page, `?domain=${domain}`);
    await page.clock.fastForward(5000);
    summaries.push(await summary(page));
    await expect.poll(() => said()).toEqual(summaries);
  }
  await page.clock.fastForward(5000);
  await expect.poll(() => said()).toEqual(summaries);
});

test('a slider moved step by step is said once, where it comes to rest', async () => {
  const { page, said } = await openWithClock();
  // Held still, so that the steps follow one another however slow the machine is.
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await page.locator('#matrix-asof').focus();
  const seen = new Set<string>();
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('ArrowLeft');
    await page.clock.runFor(50);
    seen.add(page.url());
  }
  expect(seen.size).toBe(3);
  await expect.poll(() => said()).toEqual([]);
  await page.clock.runFor(5000);
  await expect.poll(() => said()).toEqual([await summary(page)]);
});
