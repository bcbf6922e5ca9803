import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands: rule, place and reason.
 *
 * @param without  rules that do not apply to the page as it stands
 */
export async function findBarriers(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  // What is scrolled half under the bar at the top of a narrow window is no smaller for it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await page.evaluate(
    async ({ standards, off }): Promise<Pick<AxeResults, 'violations'>> => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      return axe.run(document, { runOnly: standards, rules, resultTypes: ['violations'] });
    },
    { standards: STANDARDS, off: without },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}
