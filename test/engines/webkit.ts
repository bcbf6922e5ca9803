import { existsSync, globSync } from 'node:fs';
import { freePort } from '../free-port.ts';
import { openClassic } from './classic.ts';
import { startProgram } from './program.ts';
import type { Engine, Wire } from './wire.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
/** WebKitGTK's own small browser, wherever a distribution puts it. */
const BROWSERS = '/usr/{lib,libexec,lib/*}/webkit{2gtk-4.*,gtk-6.*}/MiniBrowser';

async function start(browser: string): Promise<Wire> {
  // It has to have windows: they open on a screen that nobody sees.
  const screen = startProgram(SCREEN, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  const display = `:${await screen.says(/^(\d+)$/)}`;
  const port = await freePort();
  const driver = startProgram(DRIVER, [`--port=${port}`], { DISPLAY: display, GDK_BACKEND: 'x11' });
  const wire = await openClassic(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  return {
    ...wire,
    close: async () => {
      await wire.close();
      await driver.end();
      await screen.end();
    },
  };
}

const browser = globSync(BROWSERS)[0];
const lacks = [
  !existsSync(DRIVER) && 'WebKitWebDriver',
  browser === undefined && 'MiniBrowser',
  !existsSync(SCREEN) && 'Xvfb',
];
const lacking = lacks.filter((one) => one !== false);

/** WebKit as WebKitGTK builds it: the engine of Safari, driven by WebDriver. */
export const WEBKIT: Engine = {
  name: 'WebKit',
  missing: lacking.length > 0 ? `WebKitGTK is not installed: no ${lacking.join(', no ')}` : undefined,
  start: () => start(browser ?? ''),
};
