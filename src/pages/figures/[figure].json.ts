import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS, type Chart } from '../../data/charts.ts';
import { sourcesById } from '../../data/select/cards.ts';
import { getTables } from '../../data/tables.ts';
import { CONTRACTS } from '../../figures/index.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

/** The figure's rows with everything that the figure says of itself. */
export const GET: APIRoute = ({ params }) => {
  const tables = getTables();
  const contract = CONTRACTS[params['figure'] as Chart];
  // A series that others made is not ours to license.
  const series = tables.series.find((row) => row.id === contract.id);
  const { columns, rows, cited } = contract.rows(tables);
  return Response.json({
    id: contract.id,
    title: contract.title(tables),
    measure: contract.measure(tables),
    description: contract.description(tables),
    notes: contract.notes(tables),
    asOf: contract.asOf,
    ...(series === undefined ? { licence: 'CC-BY-4.0' } : { licence: series.licence, credit: series.credit }),
    columns,
    rows: rows.map((row, at) => ({
      ...Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
      sourceIds: cited[at],
    })),
    sources: sourcesById(tables, contract.sources(tables)),
  });
};
