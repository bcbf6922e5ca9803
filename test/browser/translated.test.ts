import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { settle } from './faulty-page.ts';

const { open } = openBrowser();

/** Does what a browser's translator does: puts fonts with its own words, here louder ones, where texts stood and come. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const own = new WeakSet<Node>();
    const take = (text: Node) => {
      const parent = text.parentElement;
      if (own.has(text) || !parent || text.textContent?.trim() === '' || parent.closest('script, style, svg')) return;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const words = document.createTextNode(text.textContent?.toUpperCase() ?? '');
      own.add(words);
      font.appendChild(font.cloneNode()).appendChild(words);
      parent.replaceChild(font, text);
    };
    const takeAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(take);
    };
    takeAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') take(target);
        else addedNodes.forEach(takeAll);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** What can be read and heard of a figure. */
const wordsOf = async (page: Page) =>
  (await page.locator('astro-island').innerText()).replace(/\s+/g, ' ').toUpperCase();

const SET: [path: string, set: (page: Page) => Promise<unknown>][] = [
  ['figures/conditions/', (page) => page.locator('.suppose input').first().check()],
  [
    'figures/people-per-km/',
    async (page) => {
      await page.locator('.factor__number input').first().fill('50000');
      await page.locator('.factor input[type="range"]').nth(1).press('ArrowRight');
    },
  ],
  [
    'figures/who-offers-what/',
    async (page) => {
      await page.locator('input[value="land"]').check();
      await page.locator('.matrix__filters select').nth(2).selectOption('region');
      for (let times = 0; times < 4; times += 1) await page.locator('#matrix-asof').press('ArrowLeft');
    },
  ],
  ['figures/set-the-bar/', (page) => page.locator('input[value="deployed"]').check()],
];

test.each(SET)('in a page that the browser translates, /%s says what it is set to', async (path, set) => {
  const plain = await open(path);
  const page = await open(path);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await settle(plain);
  await set(plain);
  await settle(page);
  await translate(page);
  await set(page);
  const search = new URL(plain.url()).search;
  await expect.poll(() => new URL(page.url()).search).toBe(search);
  await expect.poll(async () => (await wordsOf(page)) === (await wordsOf(plain))).toBe(true);
  expect(faults).toEqual([]);
});
