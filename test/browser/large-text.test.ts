import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findSideways } from './layout.ts';
import { onEach } from './routes.ts';

const { blank } = openBrowser();

/** One page of each type. */
const PAGES = [
  '/',
  '/paris-promises/',
  '/macrons-claim/',
  '/kyivs-shrinking-ask/',
  '/the-war-next-door/',
  '/since-september/',
  '/determination-and-hesitation/',
  '/figures/',
  '/figures/promise-ledger/',
  '/figures/who-offers-what/',
  '/actors/',
  '/actors/fr/',
  '/article/',
  '/sources/',
  '/method/',
  '/unknowns/',
  '/updates/',
  '/data/',
  '/search/',
  '/404.html',
];

/** A phone whose reader has asked the browser for text twice as large. */
async function largePhone() {
  const page = await blank({ viewport: { width: 360, height: 740 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  return page;
}

test('the text of the phone is twice as large', async () => {
  const page = await largePhone();
  await page.setContent('<p style="inline-size: 10rem">A</p>');
  expect(await page.locator('p').evaluate((element) => element.getBoundingClientRect().width)).toBe(320);
});

test('no page scrolls sideways or cuts a headline on a phone with text twice as large', {
  timeout: 300_000,
}, async () => {
  const found = await onEach(PAGES, largePhone, async (page) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const cut = await page
      .locator('h1, h2, h3, .mast__mark, .now__open, summary')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > window.innerWidth + 0.5)
          .map((one) => `cuts "${one.textContent?.trim().slice(0, 40)}"`),
      );
    return [...(await findSideways(page)), ...cut];
  });
  expect(found).toEqual([]);
});
