import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { lateStyles } from './late-styles.ts';

const { open } = openBrowser();

test('lateStyles tells of a block that a page has no styles for, and of no state or part of one that it has', async () => {
  const page = await open('/sources/');
  const add = (name: string) => page.locator('main').evaluate((main, late) => main.classList.add(late), name);
  for (const name of ['is-lit', 'src--late', 'no-such-block']) await add(name);
  expect(await lateStyles(page)).toEqual([]);
  await add('perkm__result');
  expect(await lateStyles(page)).toEqual(['perkm__result']);
  await page.goto('about:blank');
});
