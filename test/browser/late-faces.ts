import type { Page } from 'playwright-core';
import { wakeIslands } from './island.ts';

/** What became of a page whose faces came after it had been laid out. */
export interface LateFaces {
  /** Sum of the layout shifts that nobody asked for, as the browser scores them. */
  shift: number;
  /** What stood elsewhere afterwards, in the window or far below it. */
  moved: string[];
  /** Bytes of all faces that the page fetched, as they were sent. */
  bytes: number;
}

/** Where the blocks of the page stand, by their order. */
const readPlaces = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body :is(h1, h2, h3, p, li, figure, section, td, th)')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const place = [left, top + window.scrollY, width, height].map((px) => Math.round(px)).join(' ');
        return { name: `${one.localName}.${one.getAttribute('class') ?? ''}`, place };
      }),
  );

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Opens an address, keeps its faces back until it has been laid out and painted, and lets them come then. */
export async function openWithLateFaces(page: Page, url: string): Promise<LateFaces> {
  let isPainted = false;
  const held: (() => Promise<void>)[] = [];
  await page.route('**/*.woff2', async (route) => {
    if (isPainted) await route.continue();
    else held.push(() => route.continue());
  });
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const before = await readPlaces(page);
  if (held.length === 0) throw new Error(`${url} was painted before it asked for a face`);
  isPainted = true;
  await Promise.all(held.map((release) => release()));
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await twoFrames(page);
  const after = await readPlaces(page);
  await wakeIslands(page);
  await twoFrames(page);
  const [shift, bytes] = await page.evaluate(() => [
    (window as unknown as { seen: { shift: number } }).seen.shift,
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.woff2'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  ]);
  const moved = before
    .filter(({ place }, index) => place !== after[index]?.place)
    .map(({ name, place }) => `${name} from ${place}`);
  return { shift: shift ?? Number.NaN, moved, bytes: bytes ?? Number.NaN };
}
