import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { say } from '../../src/i18n/words.ts';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();
const { sources } = getTables();

test('what the filters of the sources leave is told once the hand rests, and so is that nothing is left', async () => {
  const page = await open('/sources/');
  const voice = page.locator('.bib__voice');
  const said = () => voice.textContent();
  expect(await said()).toBe('');
  const told = (n: number) => say('sources.shown', { n, of: sources.length });
  const countOf = (tier: string) => sources.filter((source) => source.tier === tier).length;
  await voice.evaluate((region) => {
    const all: (string | null)[] = [];
    Object.assign(window, { all });
    new MutationObserver(() => all.push(region.textContent)).observe(region, { childList: true });
  });
  await page.locator('.bib__filters input').first().focus();
  for (const _ of ['A', 'B', 'C']) await page.keyboard.press('ArrowRight');
  await expect.poll(said).toBe(told(countOf('C')));
  await page.locator('#tier-A').check();
  await expect.poll(said).toBe(told(countOf('A')));
  await page.locator('#voice-think-tank').check();
  await expect.poll(said).toBe(say('sources.none'));
  expect(await page.locator('.bib__none').isVisible()).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { all: string[] }).all)).toEqual([
    told(countOf('C')),
    '',
    told(countOf('A')),
    '',
    say('sources.none'),
  ]);
});
