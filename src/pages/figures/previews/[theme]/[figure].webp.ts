import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS, type Chart } from '../../../../data/charts.ts';
import { getTables } from '../../../../data/tables.ts';
import { asPreview, previewSvg, THEMES, type Theme } from '../../../../stills/index.ts';

export const getStaticPaths = (() =>
  CHARTS.flatMap((figure) => THEMES.map((theme) => ({ params: { figure, theme } })))) satisfies GetStaticPaths;

/** The upper part of a figure's picture, light and dark, for the list of figures. */
export const GET: APIRoute = async ({ params }) => {
  const preview = await asPreview(previewSvg(getTables(), params['figure'] as Chart, params['theme'] as Theme));
  return new Response(Uint8Array.from(preview), { headers: { 'Content-Type': 'image/webp' } });
};
