import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS, type Chart } from '../../data/charts.ts';
import { getTables } from '../../data/tables.ts';
import { CONTRACTS } from '../../figures/index.ts';
import { figureCsv } from '../_figure-csv.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

/** The table of a figure under its own heads, with the ids and addresses of the sources of each row. */
export const GET: APIRoute = ({ params }) => {
  const tables = getTables();
  return figureCsv(tables, CONTRACTS[params['figure'] as Chart].rows(tables));
};
