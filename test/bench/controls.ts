import type { Browser, Locator, Page } from 'playwright-core';
import { CHARTS } from '../../src/data/charts.ts';
import { wakeIslands } from '../browser/island.ts';
import { startHost } from './host.ts';
import { median, quantile } from './numbers.ts';
import { openPhone } from './visit.ts';

/** How long the next paint took after each use of one kind of control, in milliseconds. */
export interface Control {
  route: string;
  /** What it is: `input.radio`, `button`, `summary`. */
  kind: string;
  /** How many controls of this kind were used. */
  count: number;
  paints: readonly number[];
}

const ROUTES = [
  ...CHARTS.map((chart) => `/figures/${chart}/`),
  '/paris-promises/',
  '/kyivs-shrinking-ask/',
  '/macrons-claim/',
];
/** What a reader's hand can set, and what opens something. */
const CONTROLS = 'main :is(input, select, summary, button):visible';

/** An event that asked for a paint: when it came, and how long that took, in milliseconds. */
export interface Heard {
  startTime: number;
  duration: number;
}

/** The address of the yardstick. */
const BARE = '/bare/';

/** A page of a few words with one control of each kind, six times, and no script: what the machine itself takes for a press. */
function barePage(): string {
  const controls = [1, 2, 3, 4, 5, 6].map(
    (n) => `<label><input type="radio" name="r" id="r${n}">One</label><input type="range" aria-label="Two">
<details><summary>Three</summary><p>Words</p></details><button popovertarget="p${n}">Four</button><div popover id="p${n}">Words</div>`,
  );
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bare</title><main>${controls.join('')}</main>`;
}

/** Hears of every event that asks for a paint. Runs in the page. */
function hear() {
  const heard: Heard[] = [];
  Object.assign(window, { heard });
  new PerformanceObserver((list) => {
    for (const { interactionId, startTime, duration } of list.getEntries() as PerformanceEventTiming[]) {
      if (interactionId > 0) heard.push({ startTime, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/**
 * The longest of the events since a use began; those under 16 ms are not told, and count as 16. What came before it may be
 * told after it: a key that changes nothing waits for the next paint, whatever that is of.
 */
export function longestSince(heard: readonly Heard[], began: number): number {
  return Math.max(16, ...heard.filter(({ startTime }) => startTime >= began).map(({ duration }) => duration));
}

/** How long the next paint took after one use. */
async function paintOf(page: Page, use: () => Promise<void>): Promise<number> {
  const began = await page.evaluate(() => performance.now());
  await use();
  // What was painted is told a little later, when nothing else is to be done.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));
      }),
  );
  return longestSince(await page.evaluate(() => (window as unknown as { heard: Heard[] }).heard), began);
}

const kindOf = (control: Locator) =>
  control.evaluate((one) => {
    const type = one instanceof HTMLInputElement ? `.${one.type}` : '';
    const name = one.getAttribute('class')?.split(' ')[0];
    return `${one.localName}${type}${name === undefined ? '' : `.${name}`}`;
  });

/** Uses a control as a hand would: a key for what has a value, a press for the rest. */
async function useControl(page: Page, control: Locator): Promise<void> {
  const isSlider = await control.evaluate((one) => one.matches('select, input:is([type="range"], [type="number"])'));
  if (isSlider) {
    await control.focus();
    await page.keyboard.press('ArrowUp');
    return;
  }
  const label = page.locator(`label:has(#${(await control.getAttribute('id')) ?? 'none'})`);
  const target = (await label.count()) > 0 ? label.first() : control;
  await target.click({ timeout: 30_000, force: true });
}

/**
 * Uses every kind of control of every figure, `most` of each kind, with the processor slowed down as on a phone; and those of
 * a bare page before and after them.
 */
export async function timeControls(browser: Browser, dist: string, most: number): Promise<Control[]> {
  const host = await startHost(dist, new Map([[BARE, barePage()]]));
  const found: Control[] = [];
  try {
    for (const route of [BARE, ...ROUTES, BARE]) {
      const page = await openPhone(browser, false);
      await page.addInitScript(hear);
      await page.goto(host.origin + route, { waitUntil: 'load' });
      await wakeIslands(page);
      const kinds = new Map<string, { count: number; paints: number[] }>();
      for (const control of await page.locator(CONTROLS).all()) {
        if (!(await control.isVisible()) || (await control.isDisabled())) continue;
        const kind = await kindOf(control);
        const known = kinds.get(kind) ?? { count: 0, paints: [] };
        kinds.set(kind, known);
        if (known.count >= most) continue;
        known.count++;
        await control.scrollIntoViewIfNeeded();
        for (let time = 0; time < 2; time++) {
          known.paints.push(await paintOf(page, () => useControl(page, control)));
          await page.keyboard.press('Escape');
        }
      }
      for (const [kind, { count, paints }] of kinds) found.push({ route, kind, count, paints });
      // A long run that ends early has told what it found.
      console.error(route, Object.fromEntries([...kinds].map(([kind, { paints }]) => [kind, Math.max(...paints)])));
      await page.context().close();
    }
  } finally {
    host.close();
  }
  return found;
}

/** What was found as a table of Markdown. */
export function tellControls(found: readonly Control[]): string {
  const rows = found.map(({ route, kind, count, paints }) =>
    [route, kind, count, paints.length, median(paints), quantile(paints, 0.95), Math.max(...paints)].join(' | '),
  );
  const sum = (name: string, isMeant: (route: string) => boolean) => {
    const paints = found.filter(({ route }) => isMeant(route)).flatMap((one) => one.paints);
    return paints.length === 0
      ? []
      : [[name, '', '', paints.length, median(paints), quantile(paints, 0.95), Math.max(...paints)].join(' | ')];
  };
  const head = ['page', 'control', 'controls', 'uses', 'median ms', 'p95 ms', 'most ms'];
  const last = [...sum('a bare page', (route) => route === BARE), ...sum('all', (route) => route !== BARE)];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows, ...last].map((row) => `| ${row} |`).join('\n');
}
