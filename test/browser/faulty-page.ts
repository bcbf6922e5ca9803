import type { Page } from 'playwright-core';
import type { Opener } from './browser.ts';
import { type FaultOf, type FaultyHost, startFaultyHost } from './faulty-host.ts';
import { readFiles } from './files.ts';
import { lostFrom, readWhole, type Whole } from './whole.ts';

const { files, base } = readFiles();

/** Hosts that are running, by what goes wrong on them. */
const hosts: FaultyHost[] = [];

/** Starts a host of the built site on which things go wrong. */
export async function startHost(faultOf: FaultOf): Promise<FaultyHost> {
  const host = await startFaultyHost(files, base, faultOf);
  hosts.push(host);
  return host;
}

export function closeHosts(): void {
  for (const { close } of hosts.splice(0)) close();
}

const wholes = new Map<string, Whole>();

/** A page as it is with nothing wrong and no script running: what no fault may take from it. Read once. */
export async function wholeOf(path: string, { blank }: Opener): Promise<Whole> {
  const known = wholes.get(path);
  if (known) return known;
  const host = await startHost(() => undefined);
  const page = await blank({ javaScriptEnabled: false });
  await page.goto(host.home + path);
  const whole = await readWhole(page);
  wholes.set(path, whole);
  return whole;
}

/** Goes to each island and waits until it has started, or the page tells that one has not. */
export async function settle(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.locator('> :not(script, style, template)').first().scrollIntoViewIfNeeded();
  }
  await page.waitForFunction(
    () =>
      document.querySelector('astro-island[ssr]') === null ||
      document.documentElement.dataset['fault']?.includes('figure') === true,
  );
}

/** Controls that can be seen although the script that they need has not started. */
export function findUnstarted(page: Page): Promise<string[]> {
  return page
    .locator('astro-island[ssr] .controls--island :is(input, select, button), .theme:not([data-live]) select')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => `shows ${one.localName} ${one.getAttribute('name') ?? one.id}`),
    );
}

/** Sentences that tell the reader what is gone. */
export function toldOf(page: Page): Promise<string[]> {
  return page
    .locator('.gone, .gone--page')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.className.replace('notice ', '')),
    );
}

/** What is wrong with a page on which something has failed: what it has lost, and what looks alive and is not. */
export async function faultsOf(page: Page, path: string, opener: Opener): Promise<string[]> {
  const whole = await wholeOf(path, opener);
  return [...lostFrom(whole, await readWhole(page)), ...(await findUnstarted(page))];
}
