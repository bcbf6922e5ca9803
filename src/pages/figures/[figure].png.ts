import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../components/address.ts';
import { CHARTS, type Chart } from '../../data/charts.ts';
import { getTables } from '../../data/tables.ts';
import { asPng, stillSvg } from '../../stills/index.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const id = params['figure'] as Chart;
  const page = new URL(address(`/figures/${id}/`), site).href;
  const png = await asPng(stillSvg(getTables(), id, page, 'light'));
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
};
