import { parsePage } from './dist.ts';

/** What a page of a preview build lacks, or has that would let it pass for a published one. */
export function checkMarked(html: string): string[] {
  const $ = parsePage(html);
  const faults: string[] = [];
  if (!/^Preview, not published\./.test($('body > aside.preview').text()))
    faults.push('does not say that it is a preview');
  if ($('link[rel="stylesheet"][href$="/preview.css"]').length === 0) faults.push('has no style for the mark');
  if ($('meta[name="robots"]').attr('content') !== 'noindex') faults.push('is not kept out of search engines');
  for (const title of ['head title', 'meta[property="og:title"]']) {
    const text = $(title).attr('content') ?? $(title).text();
    if (!text.startsWith('Preview: ')) faults.push(`is called “${text}” in ${title}`);
  }
  const published = [
    'link[rel="canonical"]',
    'meta[property="og:url"]',
    'meta[property="og:image"]',
    'meta[name^="twitter:"]',
    'script[type="application/ld+json"]',
  ];
  return [...faults, ...published.filter((kept) => $(kept).length > 0).map((kept) => `has ${kept}`)];
}

/** What of a preview or of the desk a page of the normal build shows. */
export function checkUnmarked(html: string): string[] {
  const $ = parsePage(html);
  return ['.preview', '[href*="preview.css"]', '[href*="/desk/"]', '[content^="Preview:"]']
    .filter((mark) => $(mark).length > 0)
    .map((mark) => `has ${mark}`);
}
