import type { DateText } from '../data/dates.ts';
import { escapeXml } from './xml.ts';

export interface SitemapEntry {
  /** The whole address. */
  url: string;
  /** When the page last changed, where that is known. */
  updated?: DateText | undefined;
}

/** The list of pages that search engines read: https://www.sitemaps.org/protocol.html. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(({ url, updated }) => {
      const changed = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
      return `<url><loc>${escapeXml(url)}</loc>${changed}</url>`;
    }),
    '</urlset>',
    '',
  ].join('\n');
}
