import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';
import { inPairs, ROUTES } from './routes.ts';

/** Opens a page and tells of everything that a reader's browser would complain about. */
async function complaints(page: Page, url: string): Promise<string[]> {
  const heard: string[] = [];
  const home = new URL(url).host;
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host !== home) heard.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(url);
  await wakeIslands(page);
  page.removeAllListeners();
  return heard;
}

const { blank, open } = openBrowser();

describe('complaints', () => {
  test.each([
    ['a console message', '<script>console.warn("so")</script>', /warning: so/],
    ['an error', '<script>throw new Error("no")</script>', /error: no/],
    ['a file that is not there', '<img src="/nothing.png" alt="">', /404: .*nothing\.png/],
    [
      'a request to another host',
      '<img src="http://localhost:9/a.png" alt="">',
      /elsewhere: http:\/\/localhost:9\/a\.png/,
    ],
  ])('hears %s', async (_, html, expected) => {
    const page = await blank();
    const url = address('/fixture/');
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    expect((await complaints(page, url)).join('\n')).toMatch(expected);
  });
});

test('every page loads without a message, an error, a failed request or a request to another host', async () => {
  const context = (await blank()).context();
  const found = await inPairs(ROUTES, async (route) => {
    // A page of its own: what the last one had still to fetch would be told of this one.
    const page = await context.newPage();
    const heard = await complaints(page, address(route));
    await page.close();
    return heard;
  });
  expect(found).toEqual([]);
});

test('an address that is not there shows the page that helps on, with its styles', async () => {
  const page = await open('/nothing/here/');
  expect(await page.locator('h1').textContent()).toBe(await (await open('/404.html')).locator('h1').textContent());
  expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
});
