import type { APIRoute } from 'astro';
import { wholeAddress } from './_shared.ts';

/** Everything may be read; where the list of pages is. Robots look for it at the root of a host only. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
