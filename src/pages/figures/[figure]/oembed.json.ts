import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS, type Chart } from '../../../data/charts.ts';
import { getTables } from '../../../data/tables.ts';
import { CONTRACTS } from '../../../figures/index.ts';
import { oembed } from '../../_oembed.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

/** A figure as an answer of oEmbed. */
export const GET: APIRoute = ({ params, site }) => {
  const id = params['figure'] as Chart;
  return oembed(`/embed/${id}/`, CONTRACTS[id].title(getTables()), site, { width: 900, height: 720 });
};
