import type { Page } from 'playwright-core';

/** The policy of a built page, which names its own styles alone: no others may take their place. */
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** What styles ask of scripts, and a question that is always or never true instead. */
const ASKED = [
  [/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width: 0)'],
  [/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width: 0)'],
] as const;

/**
 * Makes a page show everything as without scripts, while a test may run some: none of the page's own is let, and its
 * styles are told that there are none. Where a test needs no script of its own, `javaScriptEnabled: false` is truer.
 */
export async function refuseScripts(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'script') return route.abort();
    if (kind !== 'document' && kind !== 'stylesheet') return route.continue();
    const response = await route.fetch();
    const body = ASKED.reduce((text, [question, answer]) => text.replace(question, answer), await response.text());
    if (kind === 'stylesheet') return route.fulfill({ response, body });
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ response, headers, body: body.replace(POLICY, '') });
  });
}
