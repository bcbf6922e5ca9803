import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { lateStyles } from './late-styles.ts';
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

/** What a page is told to be short of, if it can still be asked: it may have been closed, or led elsewhere. */
const shortOf = (page: Page) => lateStyles(page).catch(() => []);

/**
 * One browser for all tests of a worker. What a test opened is closed after it, and no page may then hold what it has no
 * styles for. Motion is off: all stands still.
 */
export function openBrowser(): Opener {
  let browser: Browser | undefined;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await keepBrowser();
  });
  afterEach(async () => {
    const contexts = opened.splice(0);
    const late = await Promise.all(contexts.flatMap((context) => context.pages()).map(shortOf));
    await Promise.all(contexts.map((context) => context.close()));
    expect(late.flat()).toEqual([]);
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
