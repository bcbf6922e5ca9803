import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser that the tests drive. */
    browser: string;
  }
}

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

/** The system's browser; the packaged one where there is none, or where `TEST_BROWSER=packaged` asks for it. */
export async function findBrowser(): Promise<string> {
  const system = SYSTEM.find((path) => existsSync(path));
  return system === undefined || process.env['TEST_BROWSER'] === 'packaged' ? packagedBrowser() : system;
}

/** Finds the browser once for all workers: two that unpack one at the same time would spoil it. */
export default async function provideBrowser(project: TestProject) {
  project.provide('browser', await findBrowser());
}
