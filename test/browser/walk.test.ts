import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();

const slider = (page: Page) => page.locator('.walk input');
const spoken = (page: Page) => slider(page).getAttribute('aria-valuetext');
const line = (page: Page) => page.locator('.walk__said').textContent();
/** What stands for the mark that is walked, in the picture that is shown. */
const walked = (page: Page, by: string) =>
  page
    .locator('.chart .is-walked')
    .evaluateAll(
      (marks, name) => marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.getAttribute(`data-${name}`)),
      by,
    );
const HINT = 'Point at a mark, or move the slider, to read what it stands for.';

describe('the months of the attacks', () => {
  const path = '/figures/air-attacks/';

  test('are walked by keys, spoken and shown, both bars of each', async () => {
    const page = await open(path);
    await slider(page).focus();
    expect(await line(page)).toBe(HINT);
    const last = await spoken(page);
    await page.keyboard.press('End');
    await expect.poll(() => line(page)).toBe(last);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => spoken(page)).toMatch(/^April\s2026: strike drones 6,583, missiles \d+$/);
    expect(await line(page)).toBe(await spoken(page));
    expect(await walked(page, 'month')).toEqual(['2026-04', '2026-04']);
    await page.keyboard.press('Home');
    await expect.poll(() => spoken(page)).toMatch(/^September\s2022, 28–30\sSeptember only: /);
    await page.keyboard.press('Escape');
    await expect.poll(() => line(page)).toBe(HINT);
    expect(await walked(page, 'month')).toEqual([]);
  });

  test('say what the table says, each of them', async () => {
    const page = await open(path);
    const [rows, words] = await page
      .locator('.figure')
      .evaluate((figure) => [
        [...figure.querySelectorAll('details tbody tr')].map((row) =>
          [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent.trim()),
        ),
        [...figure.querySelectorAll<HTMLElement>('.walk__marks li')].map((mark) => [
          mark.dataset['walk'],
          ...(/strike drones ([\d,]+), missiles ([\d,]+)$/.exec(mark.textContent)?.slice(1) ?? []),
        ]),
      ]);
    expect(rows?.length).toBeGreaterThan(40);
    expect(words).toEqual(rows);
    expect(await slider(page).getAttribute('max')).toBe(String((rows?.length ?? 0) - 1));
  });

  test.each([320, 360, 768, 1280])('stand above the thumb of their slider at %i px, from end to end', async (width) => {
    const page = await open(path, { viewport: { width, height: 740 } });
    await slider(page).focus();
    for (const key of ['Home', 'End']) {
      await page.keyboard.press(key);
      await expect.poll(() => page.locator('.chart .is-walked').count()).toBeGreaterThan(0);
      const away = await slider(page).evaluate((input: HTMLInputElement) => {
        const [track, bar] = [input, ...document.querySelectorAll('.chart .is-walked')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.getBoundingClientRect());
        const half = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.75;
        if (!track || !bar) return Number.POSITIVE_INFINITY;
        const thumb = input.value === '0' ? track.left + half : track.right - half;
        return Math.abs(thumb - bar.left - bar.width / 2);
      });
      expect(away, key).toBeLessThan(1.5);
    }
  });

  test('are read by pointing anywhere above and below a bar, until the pointer leaves', async () => {
    const page = await open(path);
    const bar = page.locator('.chart--wide [data-month="2024-05"]').first();
    await slider(page).scrollIntoViewIfNeeded();
    const { x, y } = (await bar.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 2, y - 100);
    await expect.poll(() => line(page)).toMatch(/^May\s2024: /);
    expect(await walked(page, 'month')).toEqual(['2024-05', '2024-05']);
    // The keys go on from there.
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => spoken(page)).toMatch(/^June\s2024: /);
    await slider(page).blur();
    await page.mouse.move(x, y - 50);
    await page.mouse.move(1, 1);
    await expect.poll(() => line(page)).toBe(HINT);
  });

  test('are walked by a finger that draws the slider, which gets no focus by it', async () => {
    const page = await open(path, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await slider(page).evaluate((input) => input.scrollIntoView({ block: 'center' }));
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('the slider has no box');
    const touch = await page.context().newCDPSession(page);
    const y = box.y + box.height / 2;
    const at = (share: number) => [{ x: box.x + 8 + (box.width - 16) * share, y }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(1) });
    for (const share of [0.8, 0.4, 0]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => line(page)).toMatch(/^September\s2022/);
    expect(await line(page)).toBe(await spoken(page));
    expect(await walked(page, 'month')).toEqual(['2022-09', '2022-09']);
  });

  test('stay lit when a finger is lifted, until it taps elsewhere', async () => {
    const page = await open(path, { viewport: { width: 360, height: 740 }, hasTouch: true });
    const bar = page.locator('.chart--narrow [data-month="2024-05"]').first();
    await bar.scrollIntoViewIfNeeded();
    const { x, y } = (await bar.boundingBox()) ?? { x: 0, y: 0 };
    await page.touchscreen.tap(x + 2, y - 10);
    await expect.poll(() => line(page)).toMatch(/^May\s2024: /);
    await page.locator('.figure__notes').tap();
    await expect.poll(() => line(page)).toBe(HINT);
    // The tap takes the focus from the slider, not the words from the bar.
    await slider(page).focus();
    await page.keyboard.press('Home');
    await bar.scrollIntoViewIfNeeded();
    const again = (await bar.boundingBox()) ?? { x: 0, y: 0 };
    await page.touchscreen.tap(again.x + 2, again.y - 10);
    await expect.poll(() => slider(page).evaluate((one) => one === document.activeElement)).toBe(false);
    expect(await line(page)).toMatch(/^May\s2024: /);
  });
});

test('the events of the timeline are walked in the order of their list, each that has a dot', async () => {
  const page = await open('/figures/timeline/');
  const dots = await page.locator('.chart--wide [data-id]').count();
  expect(await slider(page).getAttribute('max')).toBe(String(dots - 1));
  await slider(page).focus();
  const last = await spoken(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect.poll(() => line(page)).toBe(last);
  await page.keyboard.press('Home');
  const [first] = await walked(page, 'id');
  const row = page.locator(`.event[id="${first}"]`);
  const title = await row.locator('b').textContent();
  expect(await spoken(page)).toBe(`${await row.locator('time').textContent()}: ${title}`);
  expect(await walked(page, 'id')).toEqual([first]);
  // What it is called leads to it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await slider(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await line(page)).toBe(HINT);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${first}`);
  await expect.poll(() => row.evaluate((event) => event.matches(':target'))).toBe(true);
});

test('what pointing brings goes with Escape, though the pointer stays and the focus is elsewhere', async () => {
  const page = await open('/figures/timeline/');
  await page.locator('#timeline').scrollIntoViewIfNeeded();
  await expect.poll(() => slider(page).isVisible()).toBe(true);
  await page.locator('#timeline .chart [data-id] >> visible=true').last().hover();
  await expect.poll(() => line(page)).not.toBe(HINT);
  await page.keyboard.press('Escape');
  await expect.poll(() => line(page)).toBe(HINT);
  expect(await walked(page, 'id')).toEqual([]);
});

test.each(['/since-september/', '/embed/timeline/'])(
  'an event of the timeline that is pointed at in %s opens the list in which it stands',
  async (path) => {
    const page = await open(path);
    await page.locator('#timeline').scrollIntoViewIfNeeded();
    await expect.poll(() => slider(page).isVisible()).toBe(true);
    const dot = page.locator('#timeline [data-id] >> visible=true').last();
    await dot.hover();
    const id = await dot.getAttribute('data-id');
    await expect.poll(() => walked(page, 'id')).toEqual([id]);
    // On the way from the dot to the words they stay.
    await page.locator('.walk__said a').click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
    await expect.poll(() => page.locator(`.event[id="${id}"]`).isVisible()).toBe(true);
  },
);

test('without scripts, and on paper, there is no walk and no room for one', async () => {
  const still = await open('/figures/air-attacks/', { javaScriptEnabled: false });
  expect(await still.locator('.walk').isVisible()).toBe(false);
  expect((await still.locator('.walk').boundingBox())?.height ?? 0).toBe(0);
  const page = await open('/figures/air-attacks/');
  await expect.poll(() => page.locator('.walk').isVisible()).toBe(true);
  await page.locator('.chart--wide').hover();
  await expect.poll(() => walked(page, 'month')).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.walk').isVisible()).toBe(false);
  const other = page.locator('.has-walk .chart--wide [data-month]:not(.is-walked)').first();
  expect(await other.evaluate((bar) => getComputedStyle(bar).opacity)).toBe('1');
});

test('its room is kept before its script has come, so that nothing moves', async () => {
  const page = await open('/figures/air-attacks/');
  await expect.poll(() => page.locator('.walk').isVisible()).toBe(true);
  const height = () => page.locator('.walk').evaluate((walk) => walk.getBoundingClientRect().height);
  const live = await height();
  await page.locator('.walk').evaluate((walk) => walk.setAttribute('hidden', ''));
  expect(await height()).toBe(live);
});
