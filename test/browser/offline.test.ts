import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { writeWorker } from '../../src/finish/worker-file.ts';
import { address, openBrowser } from './browser.ts';
import type { FaultyHost } from './faulty-host.ts';
import { readFiles } from './files.ts';
import { wakeIslands } from './island.ts';
import {
  keptPages,
  leftOf,
  NEW_WORDS,
  nextVersion,
  startKeptSite,
  versionOf,
  waitIdle,
  waitKept,
} from './kept-site.ts';

const { blank, open } = openBrowser();
const VERSION = versionOf(readFiles().files);
const CHAPTER = 'unresolved-questions/';

let host: FaultyHost | undefined;
afterEach(() => host?.close());

/** A reader who has been on a page until it is kept. */
async function visit(path: string): Promise<{ page: Page; site: FaultyHost }> {
  const site = await startKeptSite();
  host = site;
  const page = await blank();
  await page.goto(site.home + path);
  await waitKept(page, VERSION, path);
  return { page, site };
}

const cutOff = (site: FaultyHost) => {
  site.faultOf = () => 'cut';
};
const wordsOf = (page: Page) => page.locator('main').evaluate((main: HTMLElement) => main.innerText);

describe('after one visit, without a network', () => {
  test('the page has the same words and looks, and its figure can be set', async () => {
    const { page, site } = await visit(CHAPTER);
    const before = await wordsOf(page);
    cutOff(site);
    await page.reload();
    await expect.poll(() => wordsOf(page)).toBe(before);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
    await wakeIslands(page);
    const summary = await page.locator('.conditions__out').textContent();
    await page.locator('.suppose input').first().check({ force: true });
    await page
      .locator('.conditions__out')
      .filter({ hasNotText: summary ?? '' })
      .waitFor();
  });

  test('a page that was not visited says that it is not kept, and lists what is', async () => {
    const { page, site } = await visit(CHAPTER);
    const title = await page.title();
    cutOff(site);
    const answer = await page.goto(`${site.home}method/`);
    expect(answer?.status()).toBe(503);
    expect(await page.locator('h1').textContent()).toBe('This page is not kept on your device');
    await page.locator('[data-kept] li').first().waitFor();
    expect(await page.locator('[data-kept] li').allTextContents()).toEqual([title]);
  });

  test('a page is shown as it was kept where the network does not answer', async () => {
    const { page, site } = await visit(CHAPTER);
    site.faultOf = () => 'held';
    await page.reload({ waitUntil: 'commit' });
    await page.locator('.foot').waitFor();
    await expect.poll(() => page.locator('html').evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });

  test('no more is fetched than the page uses, the worker and the page for what is not kept', async () => {
    const { site } = await visit('updates/');
    const pages = new Set(site.asked.filter((path) => path.endsWith('.html')));
    expect([...pages].sort()).toEqual(['offline/index.html', 'updates/index.html']);
    expect(site.asked.filter((path) => /_astro\/.*(?:Chart|view|dialog|Steps).*\.js$/.test(path))).toEqual([]);
  });
});

describe('a new version', () => {
  test('never mixes with the old, takes its place when the old is closed, and keeps what was kept', async () => {
    const { page, site } = await visit(CHAPTER);
    site.files = nextVersion(site.files);
    await page.reload();
    await expect.poll(() => page.getByText(NEW_WORDS).count()).toBe(1);
    await waitKept(page, `next-${VERSION}`, CHAPTER);
    await expect
      .poll(() => keptPages(page))
      .toEqual(
        [
          `${VERSION} /${CHAPTER}`,
          `${VERSION} /offline/`,
          `next-${VERSION} /${CHAPTER}`,
          `next-${VERSION} /offline/`,
        ].sort(),
      );
    // While the old one is there, what it kept is shown as a whole.
    cutOff(site);
    await page.reload();
    await expect.poll(() => page.getByText(NEW_WORDS).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
    await waitIdle(page);
    // As long as the old worker is at something, the browser leaves it in its place.
    await expect
      .poll(
        async () => {
          await page.goto('about:blank');
          await page.goto(site.home + CHAPTER);
          return leftOf(page);
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toEqual({ workers: 1, shelves: 1 });
    await page.reload();
    await expect.poll(() => page.getByText(NEW_WORDS).count()).toBe(1);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
  });

  test('that keeps nothing any more clears up and goes', async () => {
    const { page, site } = await visit(CHAPTER);
    site.files = new Map([...readFiles().files, ['sw.js', Buffer.from(await writeWorker(undefined))]]);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await expect.poll(() => leftOf(page), { timeout: 20_000 }).toEqual({ workers: 0, shelves: 0 });
  });
});

describe('the switch', () => {
  const say = (page: Page, text: RegExp) => page.locator('.keeping__status').filter({ hasText: text }).waitFor();

  test('keeps all chapters for a reader who asks, and nothing for one who will not have it', async () => {
    const { page, site } = await visit('method/');
    await page.getByLabel(/All chapters/).check();
    await say(page, /Pages kept: 9\./);
    cutOff(site);
    await page.goto(`${site.home}the-war-next-door/`);
    await expect.poll(() => page.locator('.prose p').count()).toBeGreaterThan(10);
    site.faultOf = () => undefined;
    await page.goto(`${site.home}method/`);
    await page.getByLabel('Nothing').check();
    await say(page, /Nothing is kept/);
    await expect.poll(() => leftOf(page)).toEqual({ workers: 0, shelves: 0 });
    await page.reload();
    await page.locator('.keeping :checked').waitFor();
    await expect.poll(() => leftOf(page)).toEqual({ workers: 0, shelves: 0 });
  });

  test('can be set anew at once by a reader who has second thoughts', async () => {
    const { page } = await visit('method/');
    await page.getByLabel('Nothing').check();
    await say(page, /Nothing is kept/);
    await page.getByLabel(/Pages that I/).check();
    await say(page, /Pages kept: 1\./);
    await page.reload();
    await waitKept(page, VERSION, 'method/');
  });

  test('shows what was chosen in another tab once its own is looked at again', async () => {
    const { page, site } = await visit('method/');
    await page.reload();
    await say(page, /Pages kept: 1\./);
    const other = await page.context().newPage();
    await other.goto(`${site.home}method/`);
    // What the worker is still about would be kept after all has been cleared.
    await waitIdle(page);
    await waitIdle(other);
    await other.getByLabel('Nothing').check();
    await say(other, /Nothing is kept/);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await say(page, /Nothing is kept/);
    expect(await page.getByLabel('Nothing').isChecked()).toBe(true);
  });

  test('says what came of the choice, however late the count is that was begun before it', async () => {
    const { page } = await visit('method/');
    await page.addInitScript(() => {
      const { keys } = Cache.prototype;
      const { blob } = Response.prototype;
      let left: number | undefined;
      Cache.prototype.keys = async function list(this: Cache) {
        const found = await keys.call(this);
        if (left !== undefined) return found;
        left = found.length;
        await new Promise((resolve) => {
          window.addEventListener('release', resolve);
        });
        return found;
      };
      Response.prototype.blob = async function read(this: Response) {
        const content = await blob.call(this);
        left = (left ?? 0) - 1;
        if (left === 0) document.documentElement.dataset['through'] = 'yes';
        return content;
      };
    });
    await page.reload();
    await page.getByLabel('Nothing').check();
    await say(page, /Nothing is kept/);
    await page.evaluate(() => window.dispatchEvent(new Event('release')));
    await page.locator('html[data-through]').waitFor();
    await expect.poll(() => page.locator('.keeping__status').textContent()).toMatch(/Nothing is kept/);
    await expect.poll(() => leftOf(page)).toEqual({ workers: 0, shelves: 0 });
  });

  test('clears up by itself where the worker never answers', async () => {
    const { page } = await visit('method/');
    // As one that the browser has ended: what is told to it goes nowhere.
    await page.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => undefined;
    });
    await page.reload();
    await page.getByLabel('Nothing').check();
    await say(page, /Nothing is kept/);
    await expect.poll(() => leftOf(page)).toEqual({ workers: 0, shelves: 0 });
  });
});

describe('a worker is asked for', () => {
  /** Opens a page and tells how often it has asked for a worker once it is there. */
  async function asksOf(address: string, saveData: boolean): Promise<number> {
    const page = await blank();
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: value } });
      ServiceWorkerContainer.prototype.register = () => {
        document.documentElement.dataset['asked'] = `${document.documentElement.dataset['asked'] ?? ''}.`;
        return new Promise(() => undefined);
      };
    }, saveData);
    await page.goto(address);
    return page.evaluate(() => document.documentElement.dataset['asked']?.length ?? 0);
  }

  test.each([
    ['once by a page of the site', 'updates/', false, 1],
    ['by no figure in a frame', 'embed/layers/', false, 0],
    ['by no page for a reader who asks to save data', 'updates/', true, 0],
  ])('%s', async (_, path, saveData, times) => {
    host = await startKeptSite();
    expect(await asksOf(host.home + path, saveData)).toBe(times);
  });

  test('by no page of a copy of the site that stands elsewhere, which shows no switch', async () => {
    expect(await asksOf(address('/method/'), false)).toBe(0);
    const page = await open('/method/');
    expect(await page.locator('.keeping').isVisible()).toBe(false);
  });
});

test.each([
  [null],
  ['keep chapters'],
  [{ kind: 'keep figures' }],
  [{ kind: 'visited', path: 7, used: [] }],
  [{ kind: 'visited', path: CHAPTER, used: 'all' }],
])('the worker keeps nothing when it is told %j, and says so', async (message) => {
  const { page } = await visit('updates/');
  const before = await keptPages(page);
  const answer = await page.evaluate(
    (told) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.controller?.postMessage(told, [port2]);
      }),
    message,
  );
  expect([answer, await keptPages(page)]).toEqual([false, before]);
});

test('the worker is small', () => {
  expect(readFiles().files.get('sw.js')?.length).toBeLessThan(10_000);
});
