import { expect, test } from 'vitest';
import { address, openBrowser } from './browser.ts';
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

/** Figures whose rows hold several things side by side. */
const FIGURES = ['aid-by-donor', 'conditions', 'flank-map', 'people-per-km', 'promise-ledger'];

/** Words that stand in three lines or more and numbers that stand in two, in parts of a page. Runs in the page. */
function findTorn(parts: string): string[] {
  const torn: string[] = [];
  const range = document.createRange();
  const within = [...document.querySelectorAll(parts)];
  if (within.length === 0) return [`no ${parts}`];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { parentElement, nodeValue } = text;
    if (!parentElement?.checkVisibility() || parentElement.closest('svg, [popover]')) continue;
    if (!within.some((one) => one.contains(text))) continue;
    for (const { 0: word, index } of (nodeValue ?? '').matchAll(/\p{L}{3,}|\d[\d,]*\d/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > (/\d/.test(word) ? 1 : 2)) torn.push(word);
    }
  }
  return torn;
}

/** A phone whose reader has asked the browser for text twice as large. */
async function largePhone(width = 360) {
  const page = await blank({ viewport: { width, height: 740 } });
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

test.each([360, 320])(
  'the name at the head of a page stays in one line beside text twice as large at %i px',
  async (width) => {
    const page = await largePhone(width);
    await page.goto(address('/method/'));
    const lines = await page.locator('.mast .wordmark > span').evaluate((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBe(1);
  },
);

test.each([
  ['/the-war-next-door/', '.opening, .points, .prose > p'],
  ['/figures/who-offers-what/land/', 'h2'],
  ['/kyivs-shrinking-ask/', '.tracks__when'],
  ['/paris-promises/', '.cites'],
])('text twice as large tears no word and no number of %s in its %s', async (path, part) => {
  const found = await onEach([path], largePhone, (page) => page.evaluate(findTorn, part));
  expect(found).toEqual([]);
});

test('the levels of a legend stand one under another below its name where text is twice as large', async () => {
  const page = await largePhone();
  await page.goto(address('/figures/who-offers-what/'));
  const lefts = await page
    .locator('.legend > *')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect(lefts.length).toBeGreaterThan(5);
  expect(new Set(lefts).size).toBe(1);
});

test('text twice as large tears no word and no number of a figure in the narrowest window', async () => {
  const found = await onEach(
    FIGURES.map((figure) => `/figures/${figure}/`),
    () => largePhone(320),
    (page) => page.evaluate(findTorn, '.figure__body'),
  );
  expect(found).toEqual([]);
});

test('no pretty lines are asked for where text is twice as large: WebKit crashes on them', async () => {
  const page = await largePhone();
  await page.goto(address('/paris-promises/'));
  const styles = await page
    .locator('p, li, dd')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).getPropertyValue('text-wrap-style')));
  expect(styles).not.toContain('pretty');
});
