import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that can find in other colours what they did not find before. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands: rule, place and reason. */
async function run(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What is scrolled half under the bar at the top of a narrow window is no smaller for it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await page.evaluate(
    async (given): Promise<Pick<AxeResults, 'violations'>> => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run(document, given);
    },
    { ...options, resultTypes: ['violations' as const] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/**
 * Every barrier that axe finds.
 *
 * @param without  rules that do not apply to the page as it stands
 */
export function findBarriers(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return run(page, { runOnly: STANDARDS, rules });
}

/** The same in the dark, of a page that was looked at in the light: nothing but its colours is another. */
export async function findDarkBarriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await run(page, { runOnly: { type: 'rule', values: COLOURS } });
  await page.emulateMedia({ colorScheme: 'light' });
  return found.map((fault) => `in the dark ${fault}`);
}
