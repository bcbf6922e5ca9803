import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { EDITION } from '../../src/finish/marks.ts';
import { openBrowser } from './browser.ts';
import { findDeadControls } from './control.ts';
import { startHost, wholeOf } from './faulty-page.ts';
import { findSideways } from './layout.ts';
import { lostFrom, readWhole } from './whole.ts';

const opener = openBrowser();
const { blank } = opener;
const FILE = pathToFileURL(join(process.cwd(), 'dist', EDITION)).href;

/** Opens the edition from the disk, and tells of everything that a browser would complain about or fetch. */
async function openEdition(options = {}): Promise<{ page: Page; heard: string[] }> {
  const page = await blank(options);
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== FILE && !request.url().startsWith('data:')) heard.push(`asks for ${request.url()}`);
  });
  await page.goto(FILE);
  return { page, heard };
}

/** Links of a page that stands alone: those that lead nowhere within it, and those that lead out by half an address. */
function findLostLinks(page: Page): Promise<string[]> {
  return page
    .locator('a[href]')
    .evaluateAll((all) =>
      all
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) =>
          href.startsWith('#')
            ? document.getElementById(decodeURIComponent(href.slice(1))) === null
            : !/^https?:\/\//.test(href),
        ),
    );
}

test('findLostLinks tells of a place that is not there and of half an address', async () => {
  const page = await blank();
  await page.setContent(
    '<a id="a" href="#a">A</a><a href="#b">B</a><a href="/c/">C</a><a href="https://d.example/">D</a>',
  );
  expect(await findLostLinks(page)).toEqual(['#b', '/c/']);
});

describe('the edition in one file, opened from the disk', () => {
  test('holds every word, picture and source of the chapters, and asks for nothing', async () => {
    const { page, heard } = await openEdition();
    const whole = await wholeOf('all/', opener);
    // What leads from the site to this file is not in it.
    const lost = lostFrom(whole, await readWhole(page)).filter(
      (one) => !/^lost "All chapters (?:in one file|for an e-reader)/.test(one),
    );
    expect(lost).toEqual([]);
    for (const chapter of CHAPTERS) {
      expect(await page.locator(`[data-part="${chapter}"] .prose p`).count()).toBeGreaterThan(10);
    }
    expect(await page.locator('.srcs li').count()).toBeGreaterThan(100);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(faces).toBeGreaterThan(1);
    expect(heard).toEqual([]);
  });

  test('leads to places that are there, shows no dead control, and follows the system into the dark', async () => {
    const { page, heard } = await openEdition({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    expect(await findLostLinks(page)).toEqual([]);
    expect(await findSideways(page)).toEqual([]);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => ground()).not.toBe(dark);
    expect(await findDeadControls(page)).toEqual([]);
    expect(heard).toEqual([]);
  });
});

test('the page of all chapters offers it to be saved', async () => {
  const { home, close } = await startHost(() => undefined);
  const page = await blank();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.goto(`${home}all/`).then(() => page.locator('main a[download]').first().click()),
  ]);
  expect(download.suggestedFilename()).toBe('the-guarantee-gap.html');
  close();
});
