import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
import { refuseScripts } from './scriptless.ts';

const { blank, open } = openBrowser();
const shown = (page: Page) =>
  page
    .locator('body *')
    .evaluateAll((all) =>
      all.map((one) => (one.checkVisibility() ? `${one.localName}.${one.className}` : '')).join('\n'),
    );

test.each(['/', '/macrons-claim/', '/figures/who-offers-what/', '/search/'])(
  'refuseScripts shows what %s shows a reader without scripts, and lets a test look',
  async (route) => {
    const truly = await open(route, { javaScriptEnabled: false });
    const page = await blank();
    await refuseScripts(page);
    await page.goto(address(route));
    expect(await shown(page)).toBe(await shown(truly));
    await page.unroute('**/*');
    await page.goto(address(route));
    await expect.poll(() => shown(page)).not.toBe(await shown(truly));
  },
);
