import type { APIRoute } from 'astro';
import { address } from '../components/address.ts';
import { say } from '../i18n/words.ts';
import { ICONS, tokenOf } from '../stills/index.ts';

/** What a system shows of the site that a reader puts among their programs. */
export const GET: APIRoute = () => {
  const icon = (name: keyof typeof ICONS, purpose: 'any' | 'maskable') => {
    const { size } = ICONS[name];
    return { src: address(`/icons/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  const manifest = {
    id: address('/'),
    name: say('site.name'),
    description: say('share.tagline'),
    lang: 'en-GB',
    start_url: address('/'),
    scope: address('/'),
    // Readers keep the address bar: pages are linked to and shared by it.
    display: 'browser',
    background_color: tokenOf('--page', 'light'),
    theme_color: tokenOf('--page', 'light'),
    icons: [
      { src: address('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192', 'any'),
      icon('icon-512', 'any'),
      icon('maskable-512', 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
