import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDist } from '../built/dist.ts';
import type { Running } from '../built/hosts/server.ts';
import { serve, whyNot } from '../built/hosts/servers.ts';
import { openBrowser } from './browser.ts';
import { type Elsewhere, startElsewhere } from './elsewhere.ts';
import { wakeIslands } from './island.ts';
import { FROZEN } from './routes.ts';

const { blank } = openBrowser();
const base = readDist().home.pathname;

let server: Running;
let elsewhere: Elsewhere;
const at = (path: string) => `http://127.0.0.1:${server.port}${base}${path}`;

/** Everything that a browser complains of, in any page or frame, and every request to another host. */
function listen(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { host } = new URL(request.url());
    if (host !== `127.0.0.1:${server.port}` && !host.startsWith('localhost:'))
      heard.push(`elsewhere: ${request.url()}`);
  });
  context.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  return heard;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('the page holds no frame');
  return frame;
}

const reason = whyNot('nginx');
if (reason !== undefined) test('the headers of nginx', ({ skip }) => skip(reason));

describe.skipIf(reason !== undefined)('with the headers of nginx', () => {
  beforeAll(async () => {
    [server, elsewhere] = await Promise.all([serve('nginx', base), startElsewhere()]);
  });
  afterAll(async () => {
    elsewhere.close();
    await server.stop();
  });

  test.each(['', 'macrons-claim/', 'figures/conditions/', 'embed/', 'embed/who-offers-what/', 'data/', 'updates/'])(
    '/%s loads, and its islands, without a word of the policy',
    async (path) => {
      const page = await blank();
      const heard = listen(page.context());
      await page.goto(at(path));
      await wakeIslands(page);
      expect(heard).toEqual([]);
    },
  );

  test('a reader searches, changes the colours and takes data, and nobody else is asked', async () => {
    const page = await blank();
    const heard = listen(page.context());
    await page.goto(at('search/'));
    await page.locator('main .search__input').fill('Rzeszów');
    await page.locator('main .search__results a').first().waitFor();
    await page.goto(at('figures/who-offers-what/'));
    await page.getByLabel('Colours of the page').selectOption('dark');
    const data = page.locator('a[href$="who-offers-what.csv"]').first();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      data.evaluate((link: HTMLAnchorElement) => {
        link.download = '';
        link.click();
      }),
    ]);
    expect(await download.failure()).toBeNull();
    // To a browser, a page that became a download is one that failed.
    expect(heard.filter((line) => !line.startsWith('failed: '))).toEqual([]);
  });

  test('a picture that is opened by itself is painted, and runs nothing', async () => {
    const page = await blank();
    const heard = listen(page.context());
    await page.goto(at('figures/timeline.svg'));
    expect(await page.locator('svg text').count()).toBeGreaterThan(10);
    expect(heard).toEqual([]);
  });

  test('text does not become code: no HTML from a string, no eval, no script that came later', async () => {
    const page = await blank();
    const heard = listen(page.context());
    await page.goto(at('method/'));
    const tried = await page.evaluate(() => {
      const names: string[] = [];
      const attempt = (what: () => unknown) => {
        try {
          what();
          names.push('done');
        } catch (error) {
          names.push(error instanceof Error ? error.name : String(error));
        }
      };
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>words</b>'));
      attempt(() => window.setTimeout('document.title = "changed"'));
      attempt(() => {
        const script = document.createElement('script');
        script.append('document.title = "changed"');
        document.body.append(script);
      });
      return [...names, document.title.includes('changed')];
    });
    expect(tried).toEqual(['TypeError', 'TypeError', 'done', false]);
    expect(heard.filter((line) => !line.includes("requires 'Trusted"))).toEqual([]);
  });

  test('only the registration of the service worker may name a script', async () => {
    const page = await blank();
    await page.goto(at('method/'));
    const made = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, of: object): object };
      };
      return ['service-worker', 'another'].map((name) => {
        try {
          trustedTypes.createPolicy(name, { createScriptURL: (address: string) => address });
          return name;
        } catch (error) {
          return error instanceof Error ? error.name : String(error);
        }
      });
    });
    expect(made).toEqual(['service-worker', 'TypeError']);
  });

  test('a page is not shown in anybody’s frame', async () => {
    const page = await blank();
    const heard = listen(page.context());
    const complaint = page.waitForEvent('console');
    await page.goto(elsewhere.page(`<iframe src="${at('method/')}"></iframe>`));
    expect((await complaint).text()).toMatch(/frame/i);
    await expect.poll(() => frameOf(page).url()).toBe('chrome-error://chromewebdata/');
    expect(heard.join('\n')).toContain("frame-ancestors 'none'");
  });

  test.each([
    ['a page', '', {}],
    ['a page that allows the frame nothing', 'sandbox=""', {}],
    [
      'a page that is cut off from all others',
      '',
      { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    ],
  ])('a figure stands in the frame of %s on another origin, with its letters', async (_, attribute, headers) => {
    const page = await blank();
    const heard = listen(page.context());
    await page.goto(
      elsewhere.page(`<iframe ${attribute} width="600" height="700" src="${at('embed/set-the-bar/')}">`, headers),
    );
    const frame = frameOf(page);
    await frame.waitForLoadState('load');
    if (attribute === '') await wakeIslands(frame);
    expect(await frame.locator('h1').isVisible()).toBe(true);
    // Asked of the document in the test's own world: the frame may run no script.
    const faces = await frame.evaluate(() =>
      [...document.fonts].filter(({ family }) => family.startsWith('Source')).map(({ status }) => status),
    );
    expect([faces.includes('loaded'), faces.includes('error')]).toEqual([true, false]);
    expect(await frame.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(heard.filter((line) => !/favicon|sandboxed/.test(line))).toEqual([]);
  });

  test.each([
    ['a page', '', {}],
    ['a page that allows the frame nothing', 'sandbox=""', {}],
    [
      'a page that is cut off from all others',
      '',
      { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    ],
  ])('a frozen figure stands in the frame of %s on another origin', async (_, attribute, headers) => {
    const page = await blank();
    const heard = listen(page.context());
    const frozen = FROZEN.find((route) => route.includes('/figures/')) ?? '';
    await page.goto(
      elsewhere.page(`<iframe ${attribute} width="600" height="700" src="${at(frozen.slice(1))}">`, headers),
    );
    const frame = frameOf(page);
    await frame.waitForLoadState('load');
    expect(await frame.locator('h1').isVisible()).toBe(true);
    expect(await frame.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(heard.filter((line) => !/favicon|sandboxed/.test(line))).toEqual([]);
  });

  test('data is read from a page on another origin', async () => {
    const page = await blank();
    await page.goto(elsewhere.page(''));
    const read = (url: string) => page.evaluate(async (address) => (await (await fetch(address)).text()).length, url);
    for (const file of ['figures/timeline.csv', 'data/positions.json', 'figures/timeline.svg', 'share/site.png']) {
      expect([file, (await read(at(file))) > 500]).toEqual([file, true]);
    }
  });
});
