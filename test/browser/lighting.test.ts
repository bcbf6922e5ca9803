import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, findDarkBarriers } from './axe.ts';
import { openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';

const { open } = openBrowser();
const CHAPTER = '/kyivs-shrinking-ask/';
const PICTURE = '#numbers-in-the-debate';
const PHONE = { hasTouch: true, viewport: { width: 360, height: 740 } };

const figOf = (page: Page, id: string) => page.locator(`main .fig[data-fig="${id}"]`).first();
const markOf = (page: Page, id: string) => page.locator(`${PICTURE} .chart--wide [data-id="${id}"] text`).first();
const voiceOf = (page: Page) => page.locator('[data-dialogue]').textContent();
const lineOf = (page: Page) => page.locator(`${PICTURE} .mentions__line`).textContent();
const scrollOf = (page: Page) => page.evaluate(() => window.scrollY);

/** The figures whose marks are lit, in every form of a picture; those in a picture that is not lit count for nothing. */
function litMarks(page: Page, picture = PICTURE): Promise<string[]> {
  return page
    .locator(`${picture} .has-lit .is-lit`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-fig-mark') ?? one.getAttribute('data-id') ?? ''));
}

const litSentences = (page: Page) => page.locator('.sentence.is-lit').allTextContents();

describe('a number in the prose', () => {
  test('lights its mark in every form of the picture while the pointer is over it, and says nothing', async () => {
    const page = await open(CHAPTER);
    // The pointer's own way to a number may scroll; what lights must not.
    await figOf(page, 'force-64k').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const before = await scrollOf(page);
    await figOf(page, 'force-64k').hover();
    await expect.poll(() => litMarks(page)).toEqual(['force-64k', 'force-64k']);
    await expect.poll(() => litMarks(page, '#people-per-km')).toEqual(['force-64k']);
    await expect.poll(() => voiceOf(page)).toBe('');
    await expect.poll(() => scrollOf(page)).toBe(before);
    await page.mouse.move(5, 5);
    await expect.poll(() => litMarks(page)).toEqual([]);
    await expect.poll(() => page.locator('.figure .has-lit').count()).toBe(0);
  });

  test('mutes every other mark of the picture', async () => {
    const page = await open(CHAPTER);
    await figOf(page, 'force-64k').hover();
    await page.locator(`${PICTURE} .has-lit`).waitFor();
    const opacities = await page
      .locator(`${PICTURE} .chart--wide [data-id]`)
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-id'), getComputedStyle(one).opacity]));
    expect(opacities.length).toBeGreaterThan(10);
    expect(opacities.filter(([, opacity]) => opacity === '1')).toEqual([['force-64k', '1']]);
  });

  test('that is passed by key mutes nothing and says nothing', async () => {
    const page = await open(CHAPTER);
    await figOf(page, 'force-10k-wsj').focus();
    expect(await page.locator('.figure :is(.is-lit, .has-lit)').count()).toBe(0);
    expect(await voiceOf(page)).toBe('');
  });

  test('lights its mark while its card is open, and says where', async () => {
    const page = await open(CHAPTER);
    await figOf(page, 'force-10k-wsj').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-dialogue]', { hasText: 'Numbers in the debate' }).waitFor({ state: 'attached' });
    await expect.poll(() => litMarks(page)).toEqual(['force-10k-wsj', 'force-10k-wsj']);
    await expect.poll(() => voiceOf(page)).toBe('Marked in the figure: Numbers in the debate');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':is(.figure, .prose > p) .is-lit').count()).toBe(0);
  });

  test.each([
    ['the pictures of steps', '/paris-promises/', '.step__picture', 5],
    ['the picture of an opening', '/the-war-next-door/', '.opening', 0],
  ])('leaves %s as it is drawn', async (_, chapter, picture, most) => {
    const page = await open(chapter);
    const drawn = () => page.locator(picture).locator(':is(.has-lit, .is-lit)').count();
    const before = await drawn();
    expect(before).toBeGreaterThan(most);
    const number = page.locator('.prose .fig').first();
    await number.click();
    await page.locator(':popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator(':popover-open').count()).toBe(0);
    await expect.poll(() => drawn()).toBe(before);
  });

  test('that no picture of the page marks lights nothing and is not spoken of', async () => {
    const page = await open(CHAPTER);
    await figOf(page, 'force-hq-70').click();
    await expect.poll(() => page.locator(':is(.figure, .prose > p) .is-lit').count()).toBe(0);
    await expect.poll(() => voiceOf(page)).toBe('');
  });

  test.each([
    ['/', 'states-26', '#set-the-bar', 1],
    ['/macrons-claim/', 'count-land-specific', '#who-offers-what', 3],
    ['/the-war-next-door/', 'attack-missiles-2025-09', '#air-attacks', 3],
    ['/unresolved-questions/', 'aid-de-2025-08', '#aid-by-donor', 1],
    ['/the-war-next-door/', 'ee-12min', '#flank-map', 3],
  ])('of %s, %s, lights in %s', async (path, fig, picture, marks) => {
    const page = await open(path);
    await wakeIslands(page);
    await figOf(page, fig).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => litMarks(page, picture)).toHaveLength(marks);
  });

  test('is lit by touch as well, when it is opened', async () => {
    const page = await open(CHAPTER, PHONE);
    await figOf(page, 'force-64k').tap();
    await expect.poll(() => litMarks(page)).toContain('force-64k');
  });

  test('leads to the picture from its card, by keyboard, and stays lit there', async () => {
    const page = await open(CHAPTER);
    await figOf(page, 'force-10k-wsj').focus();
    await page.keyboard.press('Enter');
    await page.locator(':popover-open [data-shows]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(PICTURE);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('numbers-in-the-debate');
    expect(await page.locator(':popover-open').count()).toBe(0);
    await expect.poll(() => litMarks(page)).toContain('force-10k-wsj');
  });
});

describe('a mark in the picture', () => {
  test('lights its sentence under the pointer and shows it in one line, without moving anything', async () => {
    const page = await open(CHAPTER);
    const height = () => page.locator(PICTURE).evaluate((one) => one.getBoundingClientRect().height);
    const before = await height();
    await markOf(page, 'force-10k-wsj').hover();
    await expect.poll(() => lineOf(page)).toMatch(/^On the next, The Wall Street Journal had it/);
    await expect.poll(() => litSentences(page)).toHaveLength(1);
    await expect.poll(() => height()).toBe(before);
    await page.mouse.move(5, 5);
    await expect.poll(() => lineOf(page)).toBe('');
    await expect.poll(() => litSentences(page)).toEqual([]);
  });

  test('leads to its sentence by a click', async () => {
    const page = await open(CHAPTER);
    await markOf(page, 'force-10k-wsj').click();
    const hash = new URL(page.url()).hash;
    expect(hash).toBe('#kyivs-shrinking-ask-fig-force-10k-wsj-1');
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(hash);
    await expect.poll(() => page.locator(`.sentence:has(${hash})`).isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('looks to Safari on a phone as if it could be pressed, which tells no page of other taps', async () => {
    const cursorOf = async (options?: typeof PHONE) => {
      const page = await open(CHAPTER, { ...options, ...(options && { isMobile: true }) });
      return markOf(page, 'force-64k').evaluate((mark) => getComputedStyle(mark).cursor);
    };
    expect([await cursorOf(PHONE), await cursorOf()]).toEqual(['pointer', 'auto']);
  });

  test('shows its sentence at the first touch and leads there at the second', async () => {
    const page = await open('/unresolved-questions/', PHONE);
    const row = page.locator('[data-fig-mark~="aid-de-2025-08"] .donor__name');
    await row.tap();
    await expect
      .poll(() => page.locator('#aid-by-donor .mentions__line').textContent())
      .toMatch(/^By the end of August\s2025/);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await row.tap();
    await expect.poll(() => new URL(page.url()).hash).toBe('#unresolved-questions-fig-aid-de-2025-08-1');
  });

  test('that can be operated is operated, and mutes nothing around it', async () => {
    const page = await open('/');
    await wakeIslands(page);
    await page.locator('.rung[data-step="pledged"] .rung__label').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await expect.poll(() => page.locator('#set-the-bar .has-lit').count()).toBe(0);
    await expect.poll(() => litSentences(page)).toHaveLength(1);
  });
});

describe('the list of sentences under a picture', () => {
  test('lights mark and sentence by keyboard, and leads there', async () => {
    const page = await open(CHAPTER);
    await page.locator(`${PICTURE} .mentions summary`).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => litMarks(page)).toEqual(['force-200k', 'force-200k']);
    await expect.poll(() => litSentences(page)).toHaveLength(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-fig'))).toBe('force-200k');
  });

  test('leads to every sentence without scripts, which is then marked', async () => {
    const page = await open(CHAPTER, { javaScriptEnabled: false });
    await page.locator(`${PICTURE} .mentions summary`).click();
    const plain = await page
      .locator('.sentence')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    await page.locator(`${PICTURE} .mentions a`).nth(3).click();
    const { hash } = new URL(page.url());
    const sentence = page.locator(`.sentence:has(${hash})`);
    await expect.poll(() => sentence.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(plain);
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(hash);
  });

  test('says nothing that the picture says: the picture keeps its name', async () => {
    const page = await open(CHAPTER);
    await figOf(page, 'force-64k').focus();
    const picture = page.locator(`${PICTURE} svg[role="img"]`);
    expect(await picture.getAttribute('aria-labelledby')).toBe('numbers-in-the-debate-picture');
    expect(await picture.locator('[tabindex]').count()).toBe(0);
  });

  test.each([1280, 320])('is no barrier, open, in light or dark, at %i px', async (width) => {
    const page = await open(CHAPTER, { colorScheme: 'light', viewport: { width, height: 800 } });
    await page.locator(`${PICTURE} .mentions summary`).click();
    await page.locator(`${PICTURE} .mentions a`).first().click();
    await page.mouse.move(5, 5);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect([...(await findBarriers(page)), ...(await findDarkBarriers(page))]).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
