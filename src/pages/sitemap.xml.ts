import type { APIRoute } from 'astro';
import { getTables } from '../data/tables.ts';
import { isPreview } from '../layouts/preview.ts';
import { writeSitemap } from '../sharing/sitemap.ts';
import { sharedPages, urlOf } from './_shared.ts';

export const GET: APIRoute = async () => {
  // A preview is not to be found.
  const pages = isPreview() ? [] : await sharedPages(getTables());
  return new Response(writeSitemap(pages.map((page) => ({ url: urlOf(page), updated: page.updated }))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
