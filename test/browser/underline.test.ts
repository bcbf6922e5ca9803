import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();

/** Links in lists and at ends, which have no text around them to stand out from. */
test.each([
  ['/unknowns/', '.toc--page a'],
  ['/macrons-claim/', '.pn a > span:not(.pn__about)'],
  ['/actors/fr/', '.by-date__domain'],
  ['/', '.chapters a'],
])('on %s a line shows that %s leads on', async (route, words) => {
  const page = await open(route, { viewport: { width: 360, height: 740 } });
  const lines = await page
    .locator(words)
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines)).toEqual(new Set(['underline']));
});
