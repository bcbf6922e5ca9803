import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../components/address.ts';
import { CHARTS, type Chart } from '../../data/charts.ts';
import { getTables } from '../../data/tables.ts';
import { stillSvg } from '../../stills/index.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const id = params['figure'] as Chart;
  const page = new URL(address(`/figures/${id}/`), site).href;
  return new Response(stillSvg(getTables(), id, page, 'light'), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
