import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, inject } from 'vitest';
import { launch } from './launch.ts';

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
