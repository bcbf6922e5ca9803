import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { address, openBrowser } from './browser.ts';
import { holdScripts } from './held-scripts.ts';

const { blank, open } = openBrowser();
const CHAPTER = '/kyivs-shrinking-ask/';
const HEADING = '#dropped-in-august-back-in-september';

const shown = (page: Page) =>
  page.locator('.prose > :not(.here)').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
/** Waits until a depth is shown: the switch is painted first. */
const isAt = (page: Page, depth: string) => page.locator(`html[data-depth="${depth}"]`).waitFor({ state: 'attached' });
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** Taps where an element stands, as a finger does: a tool that brings it into view first would move the page. */
async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Puts a heading at a height in the window and turns to a depth; gives how far it has moved. */
async function movedBy(page: Page, depth: string, height: number): Promise<number> {
  await page.locator(HEADING).evaluate((element, at) => {
    window.scrollBy(0, element.getBoundingClientRect().top - at);
  }, height);
  const before = await topOf(page, HEADING);
  await page.locator(`.depth label:has(#depth-${depth})`).click();
  await isAt(page, depth);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await topOf(page, HEADING)) - before;
}

describe('the depth of a chapter', () => {
  test('is the full text, and neither gist nor method', async () => {
    const page = await open(CHAPTER);
    expect(await page.locator('#depth-full').isChecked()).toBe(true);
    expect(await page.locator('.how').isVisible()).toBe(false);
  });

  test.each(CHAPTERS)('as a gist keeps the point and the words of every section: %s', async (chapter) => {
    const page = await open(`/${chapter}/?depth=gist`);
    expect(await page.locator('.points').isVisible()).toBe(true);
    const kept = await page.locator('.prose > h2').evaluateAll((headings) =>
      headings.map((heading) => {
        let words = '';
        for (let next = heading.nextElementSibling; next && next.localName !== 'h2'; next = next.nextElementSibling) {
          if (next instanceof HTMLElement && next.checkVisibility()) words += next.innerText;
        }
        return words.length > 20 && words.length < 400;
      }),
    );
    expect(kept.length).toBeGreaterThan(3);
    expect(kept).not.toContain(false);
  });

  test('is turned by the mouse, which keeps the section where it was', async () => {
    const page = await open(CHAPTER);
    for (const [depth, height] of [
      ['gist', 200],
      ['method', 160],
      ['gist', 100],
      ['full', 200],
    ] as const) {
      expect(Math.abs(await movedBy(page, depth, height))).toBeLessThanOrEqual(2);
    }
  });

  test('is turned by touch in the bar of a phone, which closes and keeps the section where it was', async () => {
    const page = await open(CHAPTER, { hasTouch: true, viewport: { width: 390, height: 844 } });
    for (const [depth, height] of [
      ['gist', 200],
      ['full', 160],
      ['method', 200],
    ] as const) {
      await page.locator(HEADING).evaluate((element, at) => {
        window.scrollBy(0, element.getBoundingClientRect().top - at);
      }, height);
      await press(page, '.now__open');
      const before = await topOf(page, HEADING);
      await press(page, `.now__depth button[data-depth="${depth}"]`);
      await isAt(page, depth);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expect.poll(async () => Math.abs((await topOf(page, HEADING)) - before)).toBeLessThanOrEqual(2);
      await expect.poll(() => page.locator('.now__list').isVisible()).toBe(false);
      await expect.poll(() => page.locator(`#depth-${depth}`).isChecked()).toBe(true);
    }
  });

  test('is turned in the bar of a phone without scripts', async () => {
    const page = await open(CHAPTER, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.locator('.now__open').click();
    await page.locator('.now__depth label[for="depth-gist"]').click();
    await expect.poll(() => page.locator('#depth-gist').isChecked()).toBe(true);
    await expect.poll(() => page.locator('.now__depth button').first().isVisible()).toBe(false);
  });

  test('is turned by keys, and stands in the address', async () => {
    const page = await open(CHAPTER);
    await page.locator('#depth-full').focus();
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'method');
    await expect.poll(() => new URL(page.url()).search).toBe('?depth=method');
    await expect.poll(() => page.locator('.how').isVisible()).toBe(true);
    expect(await page.locator('.prose .figure > details:not([open])').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await isAt(page, 'full');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator('.prose .figure > details[open]').count()).toBe(0);
  });

  test('is turned after the switch itself is painted as pressed', async () => {
    const page = await open(CHAPTER);
    const frame = page.evaluate(
      () =>
        new Promise<(string | boolean | undefined)[]>((done) => {
          const gist = document.querySelector<HTMLInputElement>('#depth-gist');
          gist?.addEventListener('change', () =>
            requestAnimationFrame(() => done([gist.checked, document.documentElement.dataset['depth']])),
          );
        }),
    );
    await page.locator('.depth label:has(#depth-gist)').click();
    expect(await frame).toEqual([true, 'full']);
    await isAt(page, 'gist');
  });

  test('turned before the script of the switch has come stays, and comes into the address', async () => {
    const page = await blank();
    const release = await holdScripts(page);
    await page.goto(address(CHAPTER), { waitUntil: 'commit' });
    await page.locator('.depth label:has(#depth-gist)').click();
    await isAt(page, 'gist');
    release();
    await page.locator('.depth[data-live]').waitFor();
    await isAt(page, 'gist');
    await expect.poll(() => page.locator('#depth-gist').isChecked()).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe('?depth=gist');
  });

  test('that an address does not know is the full text, with a word about it', async () => {
    const page = await open(`${CHAPTER}?depth=deep`);
    expect(await page.locator('#depth-full').isChecked()).toBe(true);
    expect(await page.locator('.depth__notice').textContent()).toContain('“deep”');
  });

  test('is said with its reading time, and taken along to the next chapter and back', async () => {
    const page = await open(CHAPTER);
    const time = page.locator('.chapter__meta [data-minutes]:visible');
    const full = (await time.textContent()) ?? '';
    await page.locator('#depth-full').focus();
    await page.keyboard.press('ArrowLeft');
    await isAt(page, 'gist');
    const gist = (await time.textContent()) ?? '';
    expect([full, gist]).toEqual([expect.stringMatching(/^About \d+ minutes/), 'About 2 minutes’ reading']);
    await expect.poll(() => page.locator('.depth__voice').textContent()).toBe(`Gist. ${gist}`);
    for (const link of await page.locator('.pn a').all()) {
      await expect.poll(() => link.getAttribute('href')).toMatch(/\/\?depth=gist$/);
    }
    await page.locator('.pn__next').click();
    await page.locator('#depth-gist:checked').waitFor({ state: 'attached' });
  });

  test('gives way to an address that leads to what it leaves out', async () => {
    const page = await open(CHAPTER);
    const id = await page.locator('.prose > p:not(:has(.gist))').nth(6).getAttribute('id');
    await page.goto(address(`${CHAPTER}?depth=gist#${id}`));
    const place = page.locator(`[id="${id}"]`);
    expect(await place.isVisible()).toBe(true);
    expect(await place.evaluate((one) => one.getBoundingClientRect().top < window.innerHeight)).toBe(true);
    expect(await page.locator('.depth__notice').textContent()).toContain('The full text is shown');
    expect(new URL(page.url()).search).toBe('');
  });

  test('works without scripts', async () => {
    const page = await open(CHAPTER, { javaScriptEnabled: false });
    const full = await shown(page);
    await page.locator('.depth label:has(#depth-gist)').click();
    await expect.poll(() => shown(page)).toBeLessThan(full / 2);
    await page.locator('.depth label:has(#depth-method)').click();
    await expect.poll(() => shown(page)).toBe(full);
    await expect.poll(() => page.locator('.how').isVisible()).toBe(true);
  });

  test('is the full text on paper', async () => {
    const page = await open(`${CHAPTER}?depth=gist`);
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => page.locator('.prose > p').evaluateAll((all) => all.filter((one) => !one.checkVisibility())))
      .toEqual([]);
    await expect.poll(() => page.locator('.rest').first().isVisible()).toBe(true);
  });
});
