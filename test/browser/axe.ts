import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that other colours alone can break, which `findPale` looks at. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];
/** The rules that can break where something is shown, hidden or put elsewhere: names, order, lists, tables, focus. */
const STRUCTURE = [
  'aria-dialog-name',
  'aria-hidden-focus',
  'aria-required-children',
  'aria-required-parent',
  'aria-valid-attr-value',
  'button-name',
  'bypass',
  'definition-list',
  'dlitem',
  'duplicate-id-aria',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'image-alt',
  'label',
  'landmark-one-main',
  'landmark-unique',
  'link-name',
  'list',
  'listitem',
  'nested-interactive',
  'page-has-heading-one',
  'region',
  'role-img-alt',
  'scrollable-region-focusable',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'td-headers-attr',
  'th-has-data-cells',
];

/** What marks words that look as none did before. */
const NEW = 'data-not-yet-seen';

/** What axe finds within what a selector finds: rule, place and reason. */
async function run(page: Page, within: string, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What is scrolled half under the bar at the top of a narrow window is no smaller for it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await page.evaluate(
    async ({ where, given }: { where: string; given: RunOptions }): Promise<Pick<AxeResults, 'violations'>> => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run(where, given);
    },
    { where: within, given: { ...options, resultTypes: ['violations'] } satisfies RunOptions },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} at ${target.join(' ').replaceAll(`[${NEW}=""]`, '')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}

/**
 * Every barrier that axe finds.
 *
 * @param without  rules that do not apply to the page as it stands
 * @param within   selector of the only part to look at; by default the whole page
 */
export function findBarriers(page: Page, without: readonly string[] = [], within = 'html'): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return run(page, within, { runOnly: STANDARDS, rules });
}

/** Barriers that come of what is shown and in what order, on a page whose colours were looked at. */
export function findLostOrder(page: Page): Promise<string[]> {
  return run(page, 'html', { runOnly: { type: 'rule', values: STRUCTURE } });
}

/**
 * Marks the elements whose words look as none looked before: their colour, size, weight and line, and every ground, veil
 * and picture behind them. Two that are alike in all these have the same contrast.
 *
 * @param seen  what was seen before, on any page; what is marked is added
 */
async function markUnlike(page: Page, seen: Set<string>): Promise<boolean> {
  const looks = await page.evaluate(
    ([known, mark]) => {
      const old = new Set(known);
      const found = new Set<string>();
      const grounds = new Map<Element, string>();
      const groundOf = (element: Element): string => {
        const told = grounds.get(element);
        if (told !== undefined) return told;
        const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
        const own = [backgroundColor, backgroundImage.slice(0, 80), opacity, filter].join();
        const plain = own === 'rgba(0, 0, 0, 0),none,1,none';
        const ground = (element.parentElement ? groundOf(element.parentElement) : '') + (plain ? '' : `|${own}`);
        grounds.set(element, ground);
        return ground;
      };
      for (const one of document.querySelectorAll(`[${mark}]`)) one.removeAttribute(mark);
      for (const element of document.body.querySelectorAll('*')) {
        const isWritten = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
        if (!isWritten || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
        const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
        const link = element.localName === 'a' ? `a ${around}` : '';
        const look = [link, color, fontSize, fontWeight, textDecorationLine, textShadow, groundOf(element)].join(';');
        if (old.has(look) || found.has(look)) continue;
        found.add(look);
        element.setAttribute(mark, '');
      }
      return [...found];
    },
    [[...seen], NEW] as const,
  );
  for (const look of looks) seen.add(look);
  return looks.length > 0;
}

/** Barriers that come of colours, where words look as they did nowhere before. */
export async function findPale(page: Page, seen: Set<string>): Promise<string[]> {
  if (!(await markUnlike(page, seen))) return [];
  return run(page, `[${NEW}]`, { runOnly: { type: 'rule', values: COLOURS } });
}

/** The same in the dark, of a page that was looked at in the light: nothing but its colours is another. */
export async function findDarkBarriers(page: Page, seen = new Set<string>()): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await findPale(page, seen);
  await page.emulateMedia({ colorScheme: 'light' });
  return found.map((fault) => `in the dark ${fault}`);
}
