import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBidi } from './bidi.ts';
import { startProgram } from './program.ts';
import type { Engine, Wire } from './wire.ts';

/** Where a system keeps its Firefox. */
const SYSTEM = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A browser that stands still, keeps to itself and fetches nothing of its own. */
const SETTINGS = {
  'ui.prefersReducedMotion': 1,
  'ui.systemUsesDarkTheme': 0,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#nowhere',
  'toolkit.telemetry.enabled': false,
};

async function start(path: string): Promise<Wire> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(SETTINGS).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const program = startProgram(path, ['--headless', '--remote-debugging-port=0', '--profile', profile]);
  const wire = await openBidi(`${await program.says(/BiDi listening on (ws:\S+)/)}/session`);
  return {
    ...wire,
    close: async () => {
      await wire.close();
      await program.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const path = SYSTEM.find((one) => existsSync(one));

/** Firefox as it is installed: it speaks WebDriver BiDi itself. */
export const FIREFOX: Engine = {
  name: 'Firefox',
  missing: path === undefined ? 'Firefox is not installed' : undefined,
  start: () => start(path ?? ''),
};
