import type { Frame, Locator, Page } from 'playwright-core';

/** Brings every island of the page into view and waits until its script has taken it over. */
export async function wakeIslands(page: Page | Frame): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    // The island itself has no box; what is in it has.
    await island.locator('> :not(script, style, template)').first().scrollIntoViewIfNeeded();
    await page.waitForFunction((element) => element?.hasAttribute('ssr') === false, await island.elementHandle());
  }
}

/** What hydration may add: the sign that scripts run, and what makes the table a grid. */
const ADDED = ['data-live', 'role', 'tabindex'];

/** An element as lines of text, one an element or a run of text, without what hydration may add. */
export function shapeOf(element: Locator): Promise<string[]> {
  return element.evaluate((root, added) => {
    const lines: string[] = [];
    const walk = (node: Element, depth: number) => {
      const attributes = [...node.attributes]
        .filter(({ name }) => !added.includes(name))
        .map(({ name, value }) => `${name}="${value}"`)
        .sort();
      lines.push(`${'  '.repeat(depth)}<${[node.localName, ...attributes].join(' ')}>`);
      let text = '';
      const flush = () => {
        if (text !== '') lines.push(`${'  '.repeat(depth + 1)}${text}`);
        text = '';
      };
      for (const child of node.childNodes) {
        if (child instanceof Text) text += child.data;
        else if (child instanceof Element) {
          flush();
          walk(child, depth + 1);
        }
      }
      flush();
    };
    walk(root, 0);
    return lines;
  }, ADDED);
}
