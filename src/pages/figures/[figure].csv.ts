import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS, type Chart } from '../../data/charts.ts';
import { writeCsv } from '../../data/csv.ts';
import { getTables } from '../../data/tables.ts';
import { CONTRACTS } from '../../figures/index.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { columns, rows } = CONTRACTS[params['figure'] as Chart].rows(getTables());
  return new Response(
    writeCsv(
      columns.map(({ key }) => key),
      rows,
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
};
