import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { open } = openBrowser();

async function openPerKm(query = '', options = {}): Promise<Page> {
  const page = await open(`/figures/people-per-km/${query}`, options);
  await wakeIslands(page);
  return page;
}

/** Place of each term in the formula. */
const TERMS = ['people', 'share', 'front'] as const;
type Term = (typeof TERMS)[number];
const slider = (page: Page, term: Term): Locator => page.locator('.range').nth(TERMS.indexOf(term));
const number = (page: Page, term: Term): Locator => page.locator(`#people-per-km-${term}-number`);
const reset = (page: Page) => page.getByRole('button', { name: /^Back to / });

/** The results: by default, and with the reader's terms, once there are such; and whether what must not be hidden is seen. */
const resultOf = (page: Page) =>
  page.evaluate(() => {
    const seen = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
    const text = (selector: string) => document.querySelector(selector)?.textContent;
    return {
      usual: text('.perkm__result--usual b'),
      mine: text('.perkm__result--mine b'),
      dots: document.querySelectorAll('.strip--mine circle').length,
      plain: seen('.perkm__plain b') && seen('.perkm__result--usual'),
    };
  });
const result = (mine: string) => ({ usual: '16', mine, dots: Math.round(Number(mine)), plain: true });
/** Before a change, or after it has been taken back: one result, and no way back to it. */
const untouched = { usual: '16', mine: undefined, dots: 0, plain: true };
const digits = async (control: Locator) => Number((await control.inputValue()).replaceAll(',', ''));
const queryIs = (page: Page, query: string) => page.waitForURL((url) => url.search === query);

/** Presses or taps a slider at a share of its length. */
async function placeOn(control: Locator, share: number) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('the slider has no box');
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

describe('a term', () => {
  test('is moved by keys', async () => {
    const page = await openPerKm();
    const moves = [
      ['people', 'ArrowRight', '?people=65000', '16'],
      ['people', 'Home', '?people=1000', '0.25'],
      ['share', 'End', '?people=1000&share=100', '1'],
      ['front', 'Home', '?people=1000&share=100&front=500', '2'],
    ] as const;
    for (const [term, key, query, mine] of moves) {
      await slider(page, term).focus();
      await page.keyboard.press(key);
      await queryIs(page, query);
      await expect.poll(() => resultOf(page)).toMatchObject({ usual: '16', mine, plain: true });
      await expect.poll(async () => query.endsWith(`=${await digits(number(page, term))}`)).toBe(true);
    }
  });

  test('is dragged by mouse', async () => {
    const page = await openPerKm();
    for (const [term, least] of [
      ['people', 150_000],
      ['share', 90],
      ['front', 2300],
    ] as const) {
      const [from, to] = [await placeOn(slider(page, term), 0.2), await placeOn(slider(page, term), 0.99)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
      const value = Number(await slider(page, term).inputValue());
      expect([term, value > least]).toEqual([term, true]);
      // What is drawn follows the hand by a frame or two.
      await expect.poll(() => digits(number(page, term))).toBe(value);
      await expect.poll(async () => (await resultOf(page)).plain).toBe(true);
    }
  });

  test('is set by touch on a phone', async () => {
    const page = await openPerKm('', { hasTouch: true, viewport: { width: 360, height: 740 } });
    const at = await placeOn(slider(page, 'share'), 0.5);
    await page.touchscreen.tap(at.x, at.y);
    // A tap is a touch first, and an input when the browser has made one of it.
    await expect.poll(() => number(page, 'share').inputValue()).not.toBe('25');
    const share = Number(await number(page, 'share').inputValue());
    expect(Math.abs(share - 50)).toBeLessThan(5);
    await expect
      .poll(async () => (await resultOf(page)).mine)
      .toBe(String(Math.round((64_000 * (share / 100)) / 1000)));
  });

  test('is typed, or taken from the record, and reset', async () => {
    const page = await openPerKm();
    await number(page, 'people').fill('32000');
    await expect.poll(() => resultOf(page)).toEqual(result('8'));
    await page.locator('.factor select').nth(2).selectOption('1250');
    await expect.poll(async () => (await resultOf(page)).mine).toBe('6.4');
    await queryIs(page, '?people=32000&front=1250');
    await expect
      .poll(() => page.locator('.perkm > [role="status"]').textContent())
      .toBe('By default 16 people a kilometre; with your terms 6.4.');
    await reset(page).click();
    await expect.poll(() => resultOf(page)).toEqual(untouched);
    await queryIs(page, '');
    await expect.poll(() => reset(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('perkm__terms');
  });

  test('is typed with a comma or without, key by key, and no key on the way is refused', async () => {
    const page = await openPerKm();
    expect(await number(page, 'people').inputValue()).toBe('64,000');
    for (const text of ['32000', '32,000']) {
      await number(page, 'people').fill('');
      for (const [index, key] of [...text].entries()) {
        await page.keyboard.press(key);
        // The hand's own text stays under the hand.
        await expect.poll(() => number(page, 'people').inputValue()).toBe(text.slice(0, index + 1));
        // What is drawn follows in a task of its own.
        await expect.poll(() => page.locator('#people-per-km-people-bad').textContent()).toBe('');
        await expect.poll(() => number(page, 'people').getAttribute('aria-invalid')).toBe('false');
      }
      await expect.poll(() => resultOf(page)).toEqual(result('8'));
      await page.keyboard.press('Tab');
      await expect.poll(() => number(page, 'people').inputValue()).toBe('32,000');
    }
  });

  test('keeps a digit that is typed before the one before it was painted', async () => {
    const page = await openPerKm();
    await number(page, 'people').evaluate(async (input: HTMLInputElement) => {
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      input.focus();
      for (const text of ['3', '32', '320', '3200', '32000']) {
        write?.call(input, text);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // What was typed is drawn, and no frame is painted yet.
        for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      }
    });
    expect(await number(page, 'people').inputValue()).toBe('32000');
    await expect.poll(() => resultOf(page)).toEqual(result('8'));
    expect(await number(page, 'people').inputValue()).toBe('32000');
  });

  test('is asked for below the result, which stands alone until the first change', async () => {
    const page = await openPerKm();
    await expect.poll(() => resultOf(page)).toEqual(untouched);
    expect(await reset(page).count()).toBe(0);
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().top);
    expect(await top('.perkm__result--usual')).toBeLessThan(await top('.factor'));
    const before = await top('.factor');
    await slider(page, 'people').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => top('.perkm__result--mine')).toBeGreaterThan(await top('.factor'));
    await expect.poll(() => top('.factor')).toBe(before);
  });

  test('that is typed wrong is not taken, and says what is allowed until it is right', async () => {
    const page = await openPerKm();
    for (const text of ['999999999', '0', '', '12.5', '-5']) {
      await number(page, 'front').fill(text);
      await page.keyboard.press('Enter');
      await expect.poll(async () => [text, await resultOf(page)]).toEqual([text, untouched]);
      await expect
        .poll(() => page.locator('#people-per-km-front-bad').textContent())
        .toBe('Whole numbers from 500 to 2,500 are allowed. 1,000 is kept.');
      await expect.poll(() => number(page, 'front').getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => number(page, 'front').inputValue()).toBe('1,000');
    }
    await number(page, 'front').fill('2000');
    await expect.poll(() => page.locator('#people-per-km-front-bad').textContent()).toBe('');
    await expect.poll(() => resultOf(page)).toEqual(result('8'));
  });
});

describe('the address', () => {
  test('opens with the terms that it holds, and the link to this view says so', async () => {
    const page = await openPerKm('?people=25000&share=100');
    await expect.poll(() => resultOf(page)).toEqual(result('25'));
    expect(await number(page, 'people').inputValue()).toBe('25,000');
    expect(await page.locator('[data-state-link]').getAttribute('href')).toContain('?people=25000&share=100');
  });

  test('with a term that is not allowed keeps the usual one, with a notice', async () => {
    const page = await openPerKm('?people=moon&front=1250');
    expect(await page.locator('.perkm .notice').textContent()).toContain('“moon”');
    expect((await resultOf(page)).mine).toBe('13');
  });
});
