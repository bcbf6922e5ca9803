import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../../components/address.ts';
import { embedCode } from '../../../components/embed-code.ts';
import { CHARTS, type Chart } from '../../../data/charts.ts';
import { getTables } from '../../../data/tables.ts';
import { CONTRACTS } from '../../../figures/index.ts';
import { say } from '../../../i18n/words.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

/** The answer of an oEmbed endpoint, as a file: https://oembed.com/, type "rich". */
export const GET: APIRoute = ({ params, site }) => {
  const id = params['figure'] as Chart;
  const title = CONTRACTS[id].title(getTables());
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: say('site.name'),
    provider_url: new URL(address('/'), site).href,
    width: 900,
    height: 720,
    html: embedCode(new URL(address(`/embed/${id}/`), site).href, title),
  });
};
