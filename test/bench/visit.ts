import type { Browser, Page } from 'playwright-core';

/** The phone of the design: its processor, its line, its window. */
export const PHONE = { cpu: 4, bitsPerSecond: 1_600_000, upBitsPerSecond: 750_000, latencyMs: 150 } as const;

/** What one cold visit cost. Times in milliseconds from the click. */
export interface Visit {
  fcp: number;
  lcp: number;
  load: number;
  /** What tasks took beyond 50 ms each, together. */
  blocking: number;
  /** Sum of the layout shifts. */
  shift: number;
  /** As sent, with headers. */
  bytes: number;
  requests: number;
}

/** A window of a phone, with its processor slowed down; its line too unless `line` is false. */
export async function openPhone(browser: Browser, line = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
  if (line) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latencyMs,
      downloadThroughput: PHONE.bitsPerSecond / 8,
      uploadThroughput: PHONE.upBitsPerSecond / 8,
    });
  }
  return page;
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** Watches from the first moment what the page tells of itself. Runs in the page. */
function watch() {
  const seen = { lcp: 0, blocking: 0, shift: 0 };
  Object.assign(window, { seen });
  const listen = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) hear(entry);
    }).observe({ type, buffered: true });
  listen('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  listen('longtask', (entry) => {
    seen.blocking += Math.max(0, entry.duration - 50);
  });
  listen('layout-shift', (entry) => {
    if (!(entry as Shift).hadRecentInput) seen.shift += (entry as Shift).value;
  });
}

/** Goes to an address with nothing in the cache, and waits until the page has come to rest. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await openPhone(browser);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const came = { bytes: 0, requests: 0 };
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    came.bytes += encodedDataLength;
    came.requests += 1;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => {
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (way?.loadEventEnd ?? 0) > 0 && performance.getEntriesByName('first-contentful-paint').length > 0;
  });
  const told = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { lcp: number; blocking: number; shift: number } };
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { ...seen, fcp, load: way?.loadEventEnd ?? Number.NaN };
  });
  await page.context().close();
  return { ...told, ...came };
}
