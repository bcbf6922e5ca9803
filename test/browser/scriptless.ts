import type { Page } from 'playwright-core';

/** What a style sheet asks of scripts, and a question that is always or never true instead. */
const ASKED = [
  [/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width: 0)'],
  [/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width: 0)'],
] as const;

/**
 * Makes a page show everything as without scripts, while a test may run some: none of the page's own is let, and its
 * style sheets are told that there are none. Where a test needs no script of its own, `javaScriptEnabled: false` is truer.
 */
export async function refuseScripts(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'script') return route.abort();
    if (kind !== 'document' && kind !== 'stylesheet') return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    if (kind === 'document') {
      return route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" },
      });
    }
    const body = ASKED.reduce((css, [question, answer]) => css.replace(question, answer), text);
    return route.fulfill({ response, body });
  });
}
