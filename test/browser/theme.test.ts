import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { open, blank } = openBrowser();

const LIGHT = 'rgb(253, 251, 247)';
const DARK = 'rgb(20, 23, 28)';
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choose = (page: Page, theme: string) => page.getByLabel('Colours of the page').selectOption(theme);

test('the page follows the system until the reader chooses', async () => {
  const page = await open('method/', { colorScheme: 'dark' });
  expect(await ground(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => ground(page)).toBe(LIGHT);
});

test('a choice holds at once, on the next page and after a reload, until it is taken back', async () => {
  const page = await open('method/', { colorScheme: 'light' });
  await choose(page, 'dark');
  await expect.poll(() => ground(page)).toBe(DARK);
  await page.goto(address('sources/'));
  await expect.poll(() => ground(page)).toBe(DARK);
  await page.reload();
  await expect
    .poll(async () => [await ground(page), await page.getByLabel('Colours of the page').inputValue()])
    .toEqual([DARK, 'dark']);
  await choose(page, 'system');
  await expect.poll(() => ground(page)).toBe(LIGHT);
  await page.reload();
  await expect.poll(() => ground(page)).toBe(LIGHT);
});

test('the choice is there before anything is painted, and the policy lets it', async () => {
  const page = await blank({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    // The first body element to be parsed finds the choice made.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['seen'] = document.documentElement.dataset['theme'] ?? 'nothing';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset['refused'] = violatedDirective;
    });
  });
  await page.goto(address('method/'));
  const told = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect([told['theme'], told['seen'], told['refused']]).toEqual(['dark', 'dark', undefined]);
});

test('a chosen dark page is printed light', async () => {
  const page = await open('method/', { colorScheme: 'light' });
  await choose(page, 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => ground(page)).toBe('rgb(255, 255, 255)');
});

test('a browser that keeps nothing shows the choice for the page', async () => {
  const page = await blank({ colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(address('method/'));
  await choose(page, 'dark');
  await expect.poll(() => ground(page)).toBe(DARK);
});

test('without script there is no choice to make', async () => {
  const page = await open('method/', { javaScriptEnabled: false });
  expect(await page.getByLabel('Colours of the page').isVisible()).toBe(false);
});

test.each([
  ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
] as const)('who asks for more contrast has it, %s', async (colorScheme, page, ink) => {
  const paper = await open('macrons-claim/', { colorScheme, contrast: 'more' });
  expect(await ground(paper)).toBe(page);
  expect(
    await paper
      .locator('.prose > p')
      .first()
      .evaluate((one) => getComputedStyle(one).color),
  ).toBe(ink);
});

describe.each(['light', 'dark'] as const)('under forced colours, %s', (colorScheme) => {
  const forced = { forcedColors: 'active', colorScheme } as const;
  /** The colours of what a selector finds first. */
  const looks = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor, fill, forcedColorAdjust, appearance } = getComputedStyle(element);
        return { color, backgroundColor, fill, forcedColorAdjust, appearance };
      });

  test('what is in place is written in a colour unlike its ground, which the system does not repaint', async () => {
    const page = await open('figures/layers/', forced);
    const card = await looks(page, '.layer--in-place');
    expect(card.forcedColorAdjust).toBe('none');
    expect((await looks(page, '.layer--in-place .layer__what')).color).not.toBe(card.backgroundColor);
    expect((await looks(page, '.off')).fill).toBe('none');
  });

  test('dots that no longer count keep their letters, and the steps their radios', async () => {
    const page = await open('', forced);
    const canvas = await ground(page);
    const out = '.rung:has(~ .rung :checked) .dot--named';
    expect((await looks(page, `${out} circle`)).fill).toBe(canvas);
    expect((await looks(page, `${out} text`)).fill).not.toBe(canvas);
    const chosen = await looks(page, '.rung input:checked');
    expect([chosen.forcedColorAdjust, chosen.backgroundColor === canvas]).toEqual(['none', false]);
  });

  test('a bar of a count is as long as it is, and the depth that was chosen in the bar of a phone has its frame', async () => {
    const page = await open('figures/who-offers-what/', forced);
    const drawn = await page
      .locator('.thresholds__all')
      .first()
      .evaluate((scale) => getComputedStyle(scale).vectorEffect);
    expect(drawn).toBe('non-scaling-stroke');
    const chapter = await open('macrons-claim/', { ...forced, viewport: { width: 390, height: 844 } });
    await chapter.locator('.now__open').click();
    const frames = await chapter
      .locator('.now__depth button')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
    expect(frames).toEqual(['none', 'solid', 'none']);
  });

  test('the choice of colours shows its picture alone, and every other choice its arrow', async () => {
    const page = await open('figures/who-offers-what/', forced);
    expect(await looks(page, '.theme select')).toMatchObject({ color: 'rgba(0, 0, 0, 0)', forcedColorAdjust: 'none' });
    await wakeIslands(page);
    expect((await looks(page, '.select')).appearance).toBe('auto');
  });
});

test('a choice that another tab has cleared with all that was kept holds no longer', async () => {
  const page = await open('method/', { colorScheme: 'light' });
  await choose(page, 'dark');
  await expect.poll(() => ground(page)).toBe(DARK);
  const other = await page.context().newPage();
  await other.goto(address('sources/'));
  await other.evaluate(() => localStorage.clear());
  await expect
    .poll(async () => [await ground(page), await page.getByLabel('Colours of the page').inputValue()])
    .toEqual([LIGHT, 'system']);
});

test('a page that the way back brings as it was left takes the choice made meanwhile', async () => {
  const page = await open('method/', { colorScheme: 'light' });
  await page.evaluate(() => {
    // Within one page nothing tells of it, as in browsers that tell nothing to a page which is put away.
    localStorage.setItem('theme', 'dark');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect
    .poll(async () => [await ground(page), await page.getByLabel('Colours of the page').inputValue()])
    .toEqual([DARK, 'dark']);
});
