import type { Place } from './place.ts';

/**
 * The file `_redirects` of Netlify and Cloudflare Pages. Cloudflare follows it first; Netlify serves the page that stands
 * at the old address, which leads on by itself.
 */
export function writeRedirectsFile({ ways }: Place): string {
  return [
    '# For Netlify and Cloudflare Pages. Written by the build: see docs/hosting.md.',
    ...ways.map(({ from, to }) => `${from} ${to} 301`),
    '',
  ].join('\n');
}
