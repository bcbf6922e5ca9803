import { parsePage } from './dist.ts';

/** Titles that several pages bear, each with the pages that bear it. */
export function findSharedTitles(pages: readonly { route: string; html: string }[]): string[] {
  const bearers = new Map<string, string[]>();
  for (const { route, html } of pages) {
    const title = parsePage(html)('head title').text();
    bearers.set(title, [...(bearers.get(title) ?? []), route]);
  }
  return [...bearers]
    .filter(([, routes]) => routes.length > 1)
    .map(([title, routes]) => `${title}: ${routes.join(' ')}`);
}

/**
 * Checks what a page says of itself in its head.
 *
 * @param address  where the page is to stand; undefined for a page that has no address of its own, as 404.html
 */
export function checkHead(html: string, address: string | undefined): string[] {
  const $ = parsePage(html);
  const faults: string[] = [];
  const lang = $('html').attr('lang') ?? '';
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(lang)) faults.push(`has no language: lang="${lang}"`);
  if ($('head title').text().trim() === '') faults.push('has no title');

  const description = $('meta[name="description"]').attr('content') ?? '';
  if (description.length < 40 || description.length > 200) {
    faults.push(`has a description of ${description.length} characters, not 40 to 200: "${description}"`);
  }

  const canonical = $('link[rel="canonical"]').attr('href');
  if (canonical !== address) faults.push(`names ${canonical} as its address, not ${address}`);
  const shared = $('meta[property="og:url"]').attr('content');
  if (shared !== address) faults.push(`is shared as ${shared}, not as ${address}`);
  if (address === undefined && $('meta[name="robots"]').attr('content') !== 'noindex') {
    faults.push('has no address of its own and is not kept out of search engines');
  }

  const viewport = $('meta[name="viewport"]').attr('content') ?? '';
  if (!viewport.includes('width=device-width')) faults.push('does not fit its width to the device');
  if (/maximum-scale|user-scalable/.test(viewport)) faults.push(`keeps the reader from zooming: ${viewport}`);
  return faults;
}
