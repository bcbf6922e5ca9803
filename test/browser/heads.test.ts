import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { open } = openBrowser();

/** How many heads and how many cells of the first row with cells Chromium tells of in the first table of a page. */
async function toldIn(page: Page): Promise<{ heads: string[]; cells: string[] }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: (typeof nodes)[number]) => (node.ignored ? '' : String(node.role?.value));
  const within = (node: (typeof nodes)[number] | undefined, role: RegExp): (typeof nodes)[number][] =>
    (node?.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return role.test(roleOf(child)) ? [child] : within(child, role);
    });
  const table = nodes.find((node) => /^(?:table|grid)$/.test(roleOf(node)));
  const rows = within(table, /^row$/).map((row) => within(row, /cell$|header$/));
  const words = (cells: (typeof nodes)[number][] = []) => cells.map((cell) => String(cell.name?.value));
  return { heads: words(rows[0]), cells: words(rows.slice(1).find((row) => row.length > 1)) };
}

test.each([
  ['/figures/who-offers-what/', 360],
  ['/figures/who-offers-what/?domain=land', 360],
  ['/figures/promise-ledger/', 360],
  ['/figures/people-per-km/', 360],
  ['/article/', 360],
  ['/figures/article-checked/', 320],
  ['/figures/who-offers-what/', 1280],
  ['/figures/promise-ledger/', 1280],
])('in %s every cell has its own head in a window of %i px', async (path, width) => {
  const page = await open(path, { viewport: { width, height: 740 } });
  await page.locator('main table').first().waitFor();
  const { heads, cells } = await toldIn(page);
  expect(heads.length).toBeGreaterThan(1);
  expect(cells.length).toBe(heads.length);
});
