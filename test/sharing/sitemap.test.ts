import { expect, test } from 'vitest';
import { writeSitemap } from '../../src/sharing/sitemap.ts';

test('writeSitemap lists addresses, with the day of change where it is known', () => {
  const entries = [{ url: 'https://example.org/', updated: '2026-11-22' }, { url: 'https://example.org/?a&b' }];
  expect(writeSitemap(entries)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/</loc><lastmod>2026-11-22</lastmod></url>
<url><loc>https://example.org/?a&amp;b</loc></url>
</urlset>
`);
});
