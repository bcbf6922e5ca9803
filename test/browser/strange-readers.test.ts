import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { closeHosts, faultsOf, settle, startHost, toldOf } from './faulty-page.ts';
import { findSideways } from './layout.ts';

const opener = openBrowser();
const { blank } = opener;
afterAll(closeHosts);

/** What of the page complains while a reader does something. */
async function heard(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  page.on('console', (message) => told.push(message.text()));
  await act();
  page.removeAllListeners();
  return told;
}

describe('a browser that keeps nothing', () => {
  test('shows a whole chapter, and its theme can be set for the page', async () => {
    const { home } = await startHost(() => undefined);
    const page = await blank();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: refuse });
      }
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
    });
    const complaints = await heard(page, async () => {
      await page.goto(`${home}unresolved-questions/`);
      await settle(page);
      await page.locator('.theme select').selectOption('dark');
    });
    expect(complaints).toEqual([]);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await toldOf(page)).toEqual([]);
    expect(await faultsOf(page, 'unresolved-questions/', opener)).toEqual([]);
  });
});

describe('a browser that refuses changes of the address, as some do after a hundred', () => {
  test.each([
    ['search/', '.search__input', (page: Page) => page.locator('main .search__results a')],
    ['figures/who-offers-what/', 'input[value="land"]', (page: Page) => page.locator('.mx[data-columns="1"]')],
    [
      'figures/set-the-bar/',
      'input[value="deployed"]',
      (page: Page) => page.locator('.stair [role="status"]:not(:empty)'),
    ],
  ])('lets the reader set /%s all the same', async (path, control, shown) => {
    const { home } = await startHost(() => undefined);
    const page = await blank();
    await page.addInitScript(() => {
      History.prototype.replaceState = () => {
        throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
      };
    });
    const complaints = await heard(page, async () => {
      await page.goto(home + path);
      await settle(page);
      const one = page.locator(`main ${control}`);
      if (path === 'search/') await one.pressSequentially('troops');
      else await one.check();
      await shown(page).first().waitFor({ state: 'attached' });
    });
    expect(complaints).toEqual([]);
    expect(await toldOf(page)).toEqual([]);
  });
});

/** Values that no build ever wrote, and some that an older one might have. */
const NONSENSE = ['__proto__', '%00', '%E0%A4%A', '<script>', '-1', 'NaN', '2025-02-30', 'x'.repeat(400), ''];
const NAMES = [
  'bar',
  'domain',
  'region',
  'level',
  'sort',
  'asof',
  'suppose',
  'people',
  'share',
  'front',
  'steps',
  'depth',
];
const PLACES = ['#%', '#%E0%A4%A', '#:~:text=force', '#"]', '#fn-1', '#constructor', '#/route?x=1', '#main-'];

describe('an address that means nothing', () => {
  test.each(['macrons-claim/', 'unresolved-questions/', 'kyivs-shrinking-ask/', ''])(
    'leaves /%s whole, without an error',
    async (path) => {
      const { home } = await startHost(() => undefined);
      const page = await blank();
      const found: string[] = [];
      // Each page takes a third of the values, and the pages between them all of them.
      const from = path.length % 3;
      for (const [index, place] of PLACES.entries()) {
        if (index % 3 !== from) continue;
        const query = NAMES.map((name, at) => `${name}=${NONSENSE[(index + at) % NONSENSE.length]}`).join('&');
        found.push(...(await heard(page, () => page.goto(`${home}${path}?${query}&old=1${place}`))));
      }
      await settle(page);
      expect(found).toEqual([]);
      expect(await toldOf(page)).toEqual([]);
      expect(await faultsOf(page, path, opener)).toEqual([]);
    },
  );

  test.each(PLACES)('opens steps at the first: %s', async (place) => {
    const { home } = await startHost(() => undefined);
    const page = await blank({ viewport: { width: 360, height: 640 } });
    const complaints = await heard(page, () => page.goto(`${home}kyivs-shrinking-ask/${place}`));
    expect(complaints).toEqual([]);
    expect(await page.locator('.step.is-current').count()).toBe(1);
    expect(await page.locator('.depth[data-live]').count()).toBe(1);
  });
});

describe('at 400 %, in a window of 320 × 256 px', () => {
  test.each(['', 'macrons-claim/', 'kyivs-shrinking-ask/', 'unresolved-questions/', 'method/', 'sources/', 'article/'])(
    '/%s reflows, and nothing that stays covers more than a third',
    async (path) => {
      const { home } = await startHost(() => undefined);
      const page = await blank({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
      await page.goto(home + path);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
      expect(await findSideways(page)).toEqual([]);
      const staying = await page.locator('body *').evaluateAll((all) =>
        all
          .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.checkVisibility())
          .map((one) => one.getBoundingClientRect())
          .filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < window.innerHeight)
          .reduce((sum, { top, bottom }) => sum + Math.min(bottom, window.innerHeight) - Math.max(top, 0), 0),
      );
      expect(staying).toBeLessThan(256 / 3);
    },
  );
});
