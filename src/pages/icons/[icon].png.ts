import type { APIRoute, GetStaticPaths } from 'astro';
import { asIcon, ICONS, type IconName, iconSvg } from '../../stills/index.ts';

export const getStaticPaths = (() => Object.keys(ICONS).map((icon) => ({ params: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const icon = ICONS[params['icon'] as IconName];
  const png = await asIcon({ svg: iconSvg(icon), widthPx: icon.size });
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
};
