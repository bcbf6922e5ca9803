import type { APIRoute } from 'astro';
import { asIco, asIcon, iconSvg } from '../stills/index.ts';

const SIZE = 32;

/** For browsers and readers of feeds that take no drawing. */
export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(asIco(await asIcon({ svg: iconSvg(), widthPx: SIZE }), SIZE)), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
