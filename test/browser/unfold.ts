import type { Page } from 'playwright-core';

/**
 * Opens all that is folded, in the part of the page that a selector finds. A reader unfolds what is in sight and so has
 * its true height: all of the page gets it here too.
 */
export function unfold(page: Page, within = 'body'): Promise<void> {
  return page.evaluate((part) => {
    const seen = new CSSStyleSheet();
    seen.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, seen];
    for (const one of document.querySelectorAll(part)) {
      for (const details of one.querySelectorAll('details')) details.open = true;
    }
  }, within);
}
