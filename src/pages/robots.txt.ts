import type { APIRoute } from 'astro';
import { isPreview } from '../layouts/preview.ts';
import { wholeAddress } from './_shared.ts';

/** Everything may be read, but nothing of a preview; where the list of pages is. Robots look for it at the root of a host only. */
export const GET: APIRoute = () => {
  const rule = isPreview() ? 'Disallow: /\n' : `Allow: /\n\nSitemap: ${wholeAddress('/sitemap.xml')}\n`;
  return new Response(`User-agent: *\n${rule}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
