import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { address, openBrowser } from './browser.ts';

const { blank, open } = openBrowser();
const CHAPTER = '/macrons-claim/';
const CELLS = '#who-offers-what .mx td';

/** How many cells of the matrix are laid out. */
const laidOut = (page: Page) =>
  page
    .locator(CELLS)
    .evaluateAll((cells) => cells.filter((cell) => cell.checkVisibility({ contentVisibilityAuto: true })).length);

/** What the browser would not draw: parts of a box that stand out of it further than it lets them. */
const findCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((box) => getComputedStyle(box).contentVisibility === 'auto')
      .flatMap((box) => {
        const edge = box.getBoundingClientRect();
        const room = Number.parseFloat(getComputedStyle(box).overflowClipMargin);
        return [...box.querySelectorAll('*')]
          .filter(
            (one) => one.checkVisibility() && !one.closest('.scroller, .sr') && !one.parentElement?.closest('svg'),
          )
          .filter((one) => {
            const { left, right, width, height } = one.getBoundingClientRect();
            return width > 0 && height > 0 && (edge.left - left > room || right - edge.right > room);
          })
          .map((one) => `${box.id || box.className}: ${one.localName}.${one.getAttribute('class')}`);
      }),
  );

test('a figure out of sight is laid out when the window comes near, and not before', async () => {
  const page = await open(CHAPTER);
  expect(await laidOut(page)).toBe(0);
  await page.locator('#who-offers-what').scrollIntoViewIfNeeded();
  await expect.poll(() => laidOut(page)).toBeGreaterThan(100);
});

test('a place below figures that nobody has seen is found by its address', async () => {
  const page = await open(CHAPTER);
  const last = page.locator('.prose h2').last();
  const id = await last.getAttribute('id');
  await page.goto(`${page.url()}#${id}`);
  const top = () => last.evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  await expect.poll(top).toBeLessThan(200);
  // On the way up figures take their true height, and what is read stays where it is.
  for (let step = 0; step < 12; step++) {
    const before = await page.evaluate(() => {
      const seen = [...document.querySelectorAll<HTMLElement>('.prose > p')].filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top > 0 && bottom < window.innerHeight;
      });
      return seen.map((one) => [one.id, Math.round(one.getBoundingClientRect().top)] as const);
    });
    await page.evaluate(() => window.scrollBy({ top: -300, behavior: 'instant' }));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const moved = await page.evaluate(
      (known) =>
        known.map(([id, top]) => Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? 0) - top),
      before,
    );
    for (const by of moved) expect(Math.abs(by - 300)).toBeLessThan(3);
  }
});

test.each([320, 768, 1279, 1280])(
  'the room for what is out of sight is enough for it, and not half as much again at %i px',
  async (width) => {
    const page = await blank({ viewport: { width, height: 800 } });
    const far: string[] = [];
    for (const chapter of CHAPTERS) {
      await page.goto(address(`/${chapter}/`));
      const ratios = await page.locator('.prose > .figure').evaluateAll((figures: HTMLElement[]) =>
        figures.map((figure) => {
          const room = figure.getBoundingClientRect().height;
          figure.style.setProperty('content-visibility', 'visible');
          return [figure.id, room / figure.getBoundingClientRect().height] as const;
        }),
      );
      for (const [id, ratio] of ratios) if (ratio < 1 || ratio > 1.5) far.push(`${id}: ${ratio.toFixed(2)}`);
    }
    expect(far).toEqual([]);
  },
);

test('findCut names what stands out too far', async () => {
  const page = await blank({ viewport: { width: 600, height: 600 } });
  await page.setContent(`<main><div class="a" style="content-visibility:auto;overflow-clip-margin:20px;width:100px">
    <p class="in" style="width:110px">A</p><p class="out" style="width:150px">B</p></div></main>`);
  expect(await findCut(page)).toEqual(['a: p.out']);
});

test.each([320, 768, 1280])('nothing of a figure or a chapter is cut off at %i px', async (width) => {
  const page = await blank({ viewport: { width, height: 800 } });
  for (const chapter of [...CHAPTERS, 'all']) {
    await page.goto(address(`/${chapter}/`));
    expect([chapter, ...new Set(await findCut(page))]).toEqual([chapter]);
  }
});
