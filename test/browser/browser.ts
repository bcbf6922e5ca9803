import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, inject } from 'vitest';

/**
 * Features that are off. A browser with windows draws the address bar of each as a page of its own, which is half of what
 * it costs to open one. This list takes the place of Playwright's: what of that one could alter a page stands here too.
 */
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** What keeps a browser quiet: no window, no errands of its own. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--disable-features=${OFF.join()}`,
];

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}

/** Address of a page of the site: `address('method/')`. */
export function address(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('site')).href;
}

export interface Opener {
  /** Opens a page of the site in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** An empty page in a context of its own. */
  blank(options?: BrowserContextOptions): Promise<Page>;
}

/** The browser of a worker: it starts with the first file that asks for it and ends with the worker. */
let running: Browser | undefined;

async function keepBrowser(): Promise<Browser> {
  if (running?.isConnected()) return running;
  running = await launch(inject('browser'));
  return running;
}

/** One browser for all tests of a worker. What a test opened is closed after it. Motion is off: all stands still. */
export function openBrowser(): Opener {
  let browser: Browser | undefined;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await keepBrowser();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  const blank = async (options: BrowserContextOptions = {}) => {
    if (!browser) throw new Error('there is no browser before the tests begin');
    const usual = { reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } } as const;
    const context = await browser.newContext({ ...usual, ...options });
    opened.push(context);
    return context.newPage();
  };
  const open = async (path: string, options?: BrowserContextOptions) => {
    const page = await blank(options);
    await page.goto(address(path));
    return page;
  };
  return { open, blank };
}
