import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** What the test runner sets in the environment, which Astro would take for the site's own. */
const RUNNERS = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'];

/**
 * Builds the site with something more in the environment, beside `dist/`, which stays as it is.
 *
 * @returns the folder; who asked for it removes it
 */
export function buildAside(more: Readonly<Record<string, string>>): string {
  // Inside the project: what the build writes on its way imports packages.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/aside-'));
  const environment = Object.entries(process.env).filter(([name]) => !RUNNERS.includes(name));
  execFileSync(
    process.execPath,
    ['--env-file=site.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    { env: { ...Object.fromEntries(environment), ...more }, stdio: 'pipe' },
  );
  return folder;
}
