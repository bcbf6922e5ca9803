import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heightCode } from '../../src/components/embed-code.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import { unbroken } from '../../src/i18n/unbroken.ts';
import { address, openBrowser } from './browser.ts';
import { startElsewhere } from './elsewhere.ts';
import { type Host, startHost } from './host.ts';
import { wakeIslands } from './island.ts';
import { findSideways } from './layout.ts';

const WIDTHS = [320, 600, 900];
const { claims } = getTables();
/** The statement with the most to say, and one for which the record has no source. */
const STATEMENTS = [
  claims.toSorted((a, b) => b.record.length - a.record.length)[0],
  claims.find(({ sources }) => sources.length === 0),
];
/** What is framed, by its path below `/embed/`, and its title. */
const FRAMED: readonly (readonly [path: string, title: string])[] = [
  ...CHARTS.map((chart) => [chart, unbroken(CONTRACTS[chart].title(getTables()))] as const),
  ...STATEMENTS.flatMap((claim) => (claim ? [[`statement/${claim.id}`, unbroken(claim.statement)] as const] : [])),
];
const { blank, open } = openBrowser();
const site = () => new URL(address('/')).host;

const hosts: Host[] = [];
beforeAll(async () => {
  // One lets the frame be; one allows it nothing, no script either.
  hosts.push(await startHost(), await startHost(''));
});
afterAll(() => {
  for (const host of hosts) host.close();
});
function host(which: 'open' | 'strict'): Host {
  const found = hosts[which === 'open' ? 0 : 1];
  if (!found) throw new Error('there is no host before the tests begin');
  return found;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('the page holds no frame');
  return frame;
}

/** Every request to another host than the site and the page that frames it, and every complaint of the browser. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, host: to } = new URL(request.url());
    // The browser asks every host for its icon; the policy refuses.
    if (hostname !== 'localhost' && to !== site()) heard.push(`elsewhere: ${request.url()}`);
  });
  return heard;
}

/** What of a figure can be read in its frame. */
const readIn = (frame: Frame) =>
  frame.evaluate(() => {
    const seen = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
    const { scrollHeight, clientHeight } = document.documentElement;
    return {
      title: document.querySelector('h1')?.textContent,
      picture: [...document.querySelectorAll('.figure__body :is(svg, table, p, li)')].filter(
        (one) => one.getClientRects().length > 0,
      ).length,
      sources: document.querySelectorAll('.figure__notes a').length,
      dated: seen('.figure__notes time'),
      home: seen('.figure__bar a'),
      hidden: scrollHeight - clientHeight,
    };
  });

async function hold(page: Page, which: 'open' | 'strict', path: string, width: number): Promise<Frame> {
  await page.goto(host(which).framing(path, width));
  const frame = frameOf(page);
  await frame.waitForLoadState('load');
  return frame;
}

describe.each(FRAMED)('%s in somebody else’s page with a strict policy', (path, title) => {
  test('is read whole, at its own height, with no request to anyone else', async () => {
    const page = await blank();
    const heard = listen(page);
    const frame = await hold(page, 'open', path, 320);
    await page.waitForFunction(() => document.querySelector('iframe')?.getAttribute('height') !== '720');
    for (const width of WIDTHS) {
      await page.locator('iframe').evaluate((one, px) => one.setAttribute('width', String(px)), width);
      // The frame takes the height that the message asks for: nothing is left to scroll.
      await frame.waitForFunction(
        (px) =>
          window.innerWidth === px &&
          document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1,
        width,
      );
      const read = await readIn(frame);
      expect(read).toMatchObject({ title, dated: true, home: true });
      expect([width, read.picture > 0, read.sources > 0, read.hidden <= 1]).toEqual([width, true, true, true]);
      expect([width, await findSideways(frame)]).toEqual([width, []]);
    }
    expect(heard).toEqual([]);
  });

  test('is read whole where the host allows no script', async () => {
    const page = await blank();
    const frame = await hold(page, 'strict', path, 320);
    const read = await readIn(frame);
    expect(read).toMatchObject({ title, dated: true, home: true });
    expect([read.picture > 0, read.sources > 0]).toEqual([true, true]);
    expect(await findSideways(frame)).toEqual([]);
    expect(await page.locator('iframe').getAttribute('height')).toBe('720');
  });
});

test('listen hears a complaint of the host’s policy, and a request to another host', async () => {
  const page = await blank();
  const heard = listen(page);
  const addPicture = () => {
    const picture = document.createElement('img');
    picture.src = 'http://127.0.0.1:9/a.png';
    document.body.append(picture);
  };
  await page.goto(host('open').framing('air-attacks', 320));
  await Promise.all([page.waitForEvent('console'), page.evaluate(addPicture)]);
  expect(heard.join()).toMatch(/error: .*127\.0\.0\.1:9.*Content Security Policy/);
  await page.goto('about:blank');
  await Promise.all([page.waitForEvent('request'), page.evaluate(addPicture)]);
  expect(heard).toContain('elsewhere: http://127.0.0.1:9/a.png');
});

test('the frame follows the reader: it grows with what is opened in it', async () => {
  const page = await blank();
  const frame = await hold(page, 'open', 'air-attacks', 600);
  await page.waitForFunction(() => document.querySelector('iframe')?.getAttribute('height') !== '720');
  const height = async () => Number(await page.locator('iframe').getAttribute('height'));
  const before = await height();
  await frame.locator('.figure > details > summary').click();
  await page.waitForFunction((least) => Number(document.querySelector('iframe')?.height) > least + 500, before);
  await frame.locator('.figure > details > summary').click();
  await page.waitForFunction((least) => Number(document.querySelector('iframe')?.height) === least, before);
});

test('a statement tells the height of its own frame, and grows with the lines that embed it', async () => {
  const page = await blank();
  await page.addInitScript(() => {
    addEventListener('message', ({ data }) => document.documentElement.setAttribute('data-told', data.figure));
  });
  const frame = await hold(page, 'open', 'statement/ask-64000', 600);
  await expect.poll(() => page.locator('html').getAttribute('data-told')).toBe('statement-ask-64000');
  const height = async () => Number(await page.locator('iframe').getAttribute('height'));
  const before = await height();
  await frame.locator('summary').click();
  await expect.poll(height).toBeGreaterThan(before + 100);
  expect(await frame.locator('code').first().textContent()).toContain('/embed/statement/ask-64000/"');
});

test('a link of a statement leads its reader out of the frame, to its place among all', async () => {
  const page = await blank();
  const frame = await hold(page, 'open', 'statement/ask-64000', 600);
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('.figure__bar a').last().click()]);
  await opened.waitForURL((url) => url.pathname.endsWith('/article/') && url.hash === '#ask-64000');
  await expect.poll(() => opened.locator('.claim:target').count()).toBe(1);
});

test('the page that shows every figure in frames gives each the height that it needs', async () => {
  const page = await open('/embed/');
  const frame = page.locator('iframe[src$="/embed/layers/"]').first();
  await frame.scrollIntoViewIfNeeded();
  await frame.and(page.locator('iframe:not([height="720"])')).waitFor();
  await expect
    .poll(() =>
      frame.evaluate((one: HTMLIFrameElement) => one.contentDocument?.body.scrollHeight === Number(one.height)),
    )
    .toBe(true);
});

test('the lines that embed a figure take along what is set in it, and the frame shows that', async () => {
  const page = await open('/figures/who-offers-what/');
  await wakeIslands(page);
  const code = page.locator('[data-embeds="who-offers-what"]');
  const srcOf = async () => / src="([^"]*)"/.exec((await code.textContent()) ?? '')?.[1] ?? '';
  const plain = await srcOf();
  expect(plain).toMatch(/\/embed\/who-offers-what\/$/);
  await page.locator('.choices label', { hasText: 'land' }).click();
  await page.getByRole('combobox', { name: 'Region' }).selectOption({ index: 1 });
  await expect.poll(srcOf).toMatch(/\/embed\/who-offers-what\/\?domain=land&amp;region=[\w-]+$/);
  const { search } = new URL((await srcOf()).replaceAll('&amp;', '&'));
  const embedded = await open(`/embed/who-offers-what/${search}`);
  await wakeIslands(embedded);
  await expect.poll(() => embedded.locator('.mx thead th').count()).toBe(2);
  await page.locator('.matrix .control--reset button').click();
  await expect.poll(srcOf).toBe(plain);
});

test('no other frame of the page sets its height by the same lines', async () => {
  const elsewhere = await startElsewhere();
  try {
    const says = `parent.postMessage({ type: 'guarantee-gap:height', height: 9999 }, '*')`;
    const other = elsewhere.page(`<p>Buy.</p><script>${says}</script>`);
    const page = await blank();
    await page.addInitScript(() => {
      addEventListener('message', ({ data }) => document.documentElement.setAttribute('data-told', data.height));
    });
    const frames = `<iframe height="90" src="${other}"></iframe>`;
    await page.goto(elsewhere.page(`${heightCode(address('/'))}${frames}`));
    await page.waitForFunction(() => document.documentElement.dataset['told'] === '9999');
    // The lines have had the same message.
    expect(await page.locator('iframe').getAttribute('height')).toBe('90');
  } finally {
    elsewhere.close();
  }
});
