import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS, type Chart } from '../../../../../data/charts.ts';
import { getTables } from '../../../../../data/tables.ts';
import { asPreview, previewSvg, THEMES, type Theme } from '../../../../../stills/index.ts';

export const getStaticPaths = (() =>
  CHARTS.flatMap((figure) => THEMES.map((theme) => ({ params: { figure, theme } })))) satisfies GetStaticPaths;

/** A piece of a figure in its narrow form, light and dark, for the list of figures on a phone. */
export const GET: APIRoute = async ({ params }) => {
  const { figure, theme } = params;
  const preview = await asPreview(previewSvg(getTables(), figure as Chart, theme as Theme, 'narrow'));
  return new Response(Uint8Array.from(preview), { headers: { 'Content-Type': 'image/webp' } });
};
