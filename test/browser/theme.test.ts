import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';

const { open, blank } = openBrowser();

const LIGHT = 'rgb(253, 251, 247)';
const DARK = 'rgb(20, 23, 28)';
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choose = (page: Page, theme: string) => page.getByLabel('Colours of the page').selectOption(theme);

test('the page follows the system until the reader chooses', async () => {
  const page = await open('method/', { colorScheme: 'dark' });
  expect(await ground(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).toBe(LIGHT);
});

test('a choice holds at once, on the next page and after a reload, until it is taken back', async () => {
  const page = await open('method/', { colorScheme: 'light' });
  await choose(page, 'dark');
  expect(await ground(page)).toBe(DARK);
  await page.goto(address('sources/'));
  expect(await ground(page)).toBe(DARK);
  await page.reload();
  expect([await ground(page), await page.getByLabel('Colours of the page').inputValue()]).toEqual([DARK, 'dark']);
  await choose(page, 'system');
  expect(await ground(page)).toBe(LIGHT);
  await page.reload();
  expect(await ground(page)).toBe(LIGHT);
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
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({ theme: 'dark', seen: 'dark' });
});

test('a chosen dark page is printed light', async () => {
  const page = await open('method/', { colorScheme: 'light' });
  await choose(page, 'dark');
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
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
  expect(await ground(page)).toBe(DARK);
});

test('without script there is no choice to make', async () => {
  const page = await open('method/', { javaScriptEnabled: false });
  expect(await page.getByLabel('Colours of the page').isVisible()).toBe(false);
});
