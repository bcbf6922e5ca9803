import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { address, openBrowser } from './browser.ts';

const { open } = openBrowser();

const CHAPTER = '/paris-promises/';
const STEP = (name: string) => `paris-promises-step-${name}`;
const STEPS = ['at-the-table', 'pledged', 'offered-something', 'ready-to-send-troops', 'signed-an-intent', 'deployed'];
const moving: BrowserContextOptions = { reducedMotion: 'no-preference' };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

/** The steps whose words, and those whose picture, can be seen, by the name in their address. */
function shownSteps(page: Page): Promise<{ words: string[]; pictures: string[] }> {
  return page.locator('.step').evaluateAll((steps) => {
    const names = (selector: string) =>
      steps
        .filter((step) => step.querySelector(selector)?.checkVisibility({ visibilityProperty: true }))
        .map((step) => step.querySelector('.step__title')?.id.replace(/^.*-step-/, '') ?? '');
    return { words: names('.step__words'), pictures: names('.step__picture') };
  });
}

/** Ids of the marks that are lit in the pictures that can be seen. */
const litMarks = (page: Page) =>
  page
    .locator('.step__picture [data-id].is-lit')
    .evaluateAll((marks) =>
      marks
        .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
        .map((mark) => mark.getAttribute('data-id')),
    );

const whole = { words: STEPS, pictures: STEPS };
const only = (name: string) => ({ words: [name], pictures: [name] });
const spoken = (page: Page) => page.locator('.steps [role="status"]').textContent();
const choose = (page: Page, mode: string) => page.locator(`.steps__mode--${mode}`).click();
const modeOf = (page: Page) => page.locator('.steps').getAttribute('data-mode');
const isChosen = (page: Page, mode: string) => page.locator(`.steps__mode--${mode} input`).isChecked();

/** The part of the address behind the path. */
const placeOf = (page: Page) => {
  const { search, hash } = new URL(page.url());
  return search + hash;
};

describe('all at once', () => {
  test.each([
    ['without a script', { javaScriptEnabled: false }],
    ['with one', moving],
    ['on a phone, where the address asks for it', phone],
    ['on a phone without a script', { ...phone, javaScriptEnabled: false }],
  ] as const)('%s shows every step, each with its own picture', async (_, options) => {
    const page = await open(`${CHAPTER}?steps=flat`, options);
    expect(await shownSteps(page)).toEqual(whole);
    expect(await litMarks(page)).toEqual(['at-the-table', 'pledged', 'offered', 'ready', 'signed', 'deployed']);
    const said = await page
      .locator('.step__picture')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(said[1]).toContain('26 pledged (Macron, 4\u00A0Sept\u00A02025)');
    expect(new Set(said).size).toBe(STEPS.length);
  });

  test('has no switch while no script runs', async () => {
    const page = await open(CHAPTER, { javaScriptEnabled: false });
    expect(await page.locator('.steps__switch').isVisible()).toBe(false);
    expect(await page.locator('.steps__walk').isVisible()).toBe(false);
  });

  test('is left without a jump of the page when the script comes', async () => {
    // Within the text: above it stands a sentence that tells of the scripts that did not come.
    const top = (page: Page) =>
      page.locator('.steps__list').evaluate(async (list) => {
        // In the face of the machine a paragraph may be a line longer.
        await document.fonts.ready;
        return list.getBoundingClientRect().top - (list.closest('main')?.getBoundingClientRect().top ?? 0);
      });
    // A page that keeps the room of the switch and never gets the script.
    const bare = await open('/404.html');
    await bare.route('**/*.js', (route) => route.abort());
    await bare.goto(address(CHAPTER));
    expect(await bare.locator('.steps[data-live]').count()).toBe(0);
    expect(await top(bare)).toBe(await top(await open(CHAPTER)));
    expect(await shownSteps(bare)).toEqual(whole);
  });

  test('is how every step is printed, whatever the screen shows', async () => {
    const page = await open(`${CHAPTER}?steps=one`);
    expect((await shownSteps(page)).words).toEqual(['at-the-table']);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => shownSteps(page)).toEqual(whole);
    await expect.poll(() => page.locator('.steps__switch').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.steps__walk').isVisible()).toBe(false);
  });
});

describe('one at a time', () => {
  test('is how a phone opens, without a jump of the page when the script comes', async () => {
    const top = (page: Page) =>
      page
        .locator('.steps ~ :not(script)')
        .first()
        .evaluate((next) => next.getBoundingClientRect().top + window.scrollY);
    const page = await open(CHAPTER, phone);
    expect(await shownSteps(page)).toEqual(only('at-the-table'));
    expect(await isChosen(page, 'one')).toBe(true);
    expect(placeOf(page)).toBe('');
    expect(await page.locator('.steps__notice').isVisible()).toBe(false);
    const after = await top(page);
    // The same page before its script: it is held back, and the page has not been loaded to its end.
    const early = await open('/404.html', phone);
    await early.route('**/*.js', () => undefined);
    await early.goto(address(CHAPTER), { waitUntil: 'commit' });
    await early.locator('.foot').waitFor();
    expect(await early.locator('.steps[data-live]').count()).toBe(0);
    expect(await shownSteps(early)).toEqual(only('at-the-table'));
    expect(await early.locator('.steps__position').textContent()).toBe('1 of 6');
    await early.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await top(early)).toBe(after);
  });

  test('gives way on a phone to all steps where the script never comes', async () => {
    const page = await open('/404.html', phone);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(address(CHAPTER));
    expect(await shownSteps(page)).toEqual(whole);
  });

  test('opens on a phone at the step of the address, and the address says another choice', async () => {
    const page = await open(`${CHAPTER}#${STEP('signed-an-intent')}`, phone);
    expect(await shownSteps(page)).toEqual(only('signed-an-intent'));
    await choose(page, 'flat');
    await expect.poll(() => new URL(page.url()).search).toBe('?steps=flat');
    await page.reload();
    await expect.poll(() => shownSteps(page)).toEqual(whole);
    await choose(page, 'one');
    await expect.poll(() => new URL(page.url()).search).toBe('?steps=one');
  });

  test('by mouse: the next step, its picture, its address, its name', async () => {
    const page = await open(CHAPTER);
    await choose(page, 'one');
    await expect.poll(() => shownSteps(page)).toEqual(only('at-the-table'));
    expect(placeOf(page)).toBe(`?steps=one#${STEP('at-the-table')}`);
    await expect.poll(() => spoken(page)).toBe('');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => shownSteps(page)).toEqual(only('pledged'));
    await expect.poll(() => litMarks(page)).toEqual(['pledged']);
    expect(placeOf(page)).toBe(`?steps=one#${STEP('pledged')}`);
    await expect.poll(() => spoken(page)).toBe('2 of 6: Pledged');
    await expect.poll(() => page.locator('.steps__position').textContent()).toBe('2 of 6');
    await choose(page, 'flat');
    await expect.poll(() => shownSteps(page)).toEqual(whole);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('by keyboard: the switch by arrows, the buttons by Enter and by arrows, with an end on both sides', async () => {
    const page = await open(CHAPTER);
    await page.locator('.steps__switch input:checked').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => modeOf(page)).toBe('one');
    await page.keyboard.press('Tab');
    const back = page.getByRole('button', { name: 'Previous' });
    await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => back.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownSteps(page)).toEqual(only('at-the-table'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownSteps(page)).toEqual(only('pledged'));
    for (const _ of STEPS) await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownSteps(page)).toEqual(only('deployed'));
    await expect.poll(() => page.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => spoken(page)).toBe('5 of 6: Signed an intent');
  });

  test('by touch on a phone, with the picture in sight', async () => {
    const page = await open(`${CHAPTER}?steps=one`, { hasTouch: true, viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect.poll(() => shownSteps(page)).toEqual(only('pledged'));
  });

  test('opens at the step of the address, before and after a reload, and follows a link to another', async () => {
    const page = await open(`${CHAPTER}?steps=one#${STEP('signed-an-intent')}`);
    expect(await shownSteps(page)).toEqual(only('signed-an-intent'));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.reload();
    await expect.poll(() => shownSteps(page)).toEqual(only('deployed'));
    await page.evaluate((id) => {
      window.location.hash = id;
    }, STEP('pledged'));
    await page.waitForFunction(() => document.querySelector('.step.is-current')?.textContent?.includes('Pledged'));
    await expect.poll(() => shownSteps(page)).toEqual(only('pledged'));
  });

  test('turns to the step of a citation to which the sources lead back', async () => {
    const page = await open(`${CHAPTER}?steps=one`);
    const cite = await page.locator('.step').last().locator('.cite').first().getAttribute('id');
    await page.locator('.srcs summary').click();
    await page.locator(`.backs a[href="#${cite}"]`).click();
    await page.waitForFunction(() => document.querySelector('.step:last-child')?.classList.contains('is-current'));
    await expect.poll(() => shownSteps(page)).toEqual(only('deployed'));
    await expect
      .poll(() => page.locator(`#${cite}`).evaluate((one) => one.getBoundingClientRect().top < window.innerHeight))
      .toBe(true);
  });

  test('holds for both lists of the page that has all chapters', async () => {
    const page = await open('/all/?steps=one');
    expect((await shownSteps(page)).words).toEqual(['at-the-table', 'kyiv-names-large-numbers']);
    await page.getByRole('button', { name: 'Next' }).last().click();
    await expect
      .poll(async () => (await shownSteps(page)).words)
      .toEqual(['at-the-table', 'officials-in-kyiv-already-think-smaller']);
    expect(placeOf(page)).toBe('?steps=one#kyivs-shrinking-ask-step-officials-in-kyiv-already-think-smaller');
  });

  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has no barrier in %s at %i px', async (colorScheme, width) => {
    const page = await open(`${CHAPTER}?steps=one`, { colorScheme, viewport: { width, height: 800 } });
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('as the page is scrolled', () => {
  const words = (page: Page, name: string) => page.locator(`.step__words:has(#${STEP(name)})`);

  test('the step in the middle of the window is the one whose picture is shown, and the picture stays', async () => {
    const page = await open(CHAPTER, moving);
    await choose(page, 'scroll');
    expect(placeOf(page)).toBe('?steps=scroll');
    const tops: number[] = [];
    for (const name of ['offered-something', 'signed-an-intent', 'pledged']) {
      await words(page, name).evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await page.waitForFunction(
        (id) => document.querySelector('.step.is-current .step__title')?.id === id,
        STEP(name),
      );
      await expect.poll(async () => (await shownSteps(page)).words).toEqual(STEPS);
      tops.push(
        await page.locator('.step.is-current .step__picture').evaluate((one) => one.getBoundingClientRect().top),
      );
    }
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    await expect.poll(() => spoken(page)).toBe('');
  });

  test('opens at the step of the address', async () => {
    const page = await open(`${CHAPTER}?steps=scroll#${STEP('signed-an-intent')}`, moving);
    await page.waitForFunction(
      (id) => document.querySelector('.step.is-current .step__title')?.id === id,
      STEP('signed-an-intent'),
    );
    expect(await modeOf(page)).toBe('scroll');
  });

  test.each([
    ['under reduced motion', {}],
    ['in a narrow window', { ...moving, viewport: { width: 800, height: 800 } }],
  ] as const)('%s is not offered, and an address that asks for it gets all steps and a notice', async (_, options) => {
    const page = await open(`${CHAPTER}?steps=scroll`, options);
    expect(await page.locator('.steps__mode--scroll').isVisible()).toBe(false);
    expect(await page.locator('.steps__mode--one').isVisible()).toBe(true);
    expect(await shownSteps(page)).toEqual(whole);
    expect(await isChosen(page, 'flat')).toBe(true);
    expect(await page.locator('.steps__notice').isVisible()).toBe(true);
  });

  test('gives way when the window grows too narrow, and comes back', async () => {
    const page = await open(`${CHAPTER}?steps=scroll`, moving);
    await page.setViewportSize({ width: 700, height: 800 });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.steps')?.dataset['mode'] === 'flat');
    await expect.poll(() => shownSteps(page)).toEqual(whole);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.steps')?.dataset['mode'] === 'scroll');
    await expect.poll(() => page.locator('.steps__notice').isVisible()).toBe(false);
  });
});

test('a bad address gets all steps and a notice, which goes with the next choice', async () => {
  const page = await open(`${CHAPTER}?steps=two`);
  expect(await shownSteps(page)).toEqual(whole);
  expect(await page.locator('.steps__notice').textContent()).toContain('“two”');
  await choose(page, 'one');
  await expect.poll(() => page.locator('.steps__notice').isVisible()).toBe(false);
});

test('a page without steps does not load their script', async () => {
  const page = await open('/macrons-claim/');
  const scripts = await page.locator('script[src]').evaluateAll((all) => all.map((one) => one.getAttribute('src')));
  expect(scripts.filter((src) => src?.includes('Steps'))).toEqual([]);
});
