import type { APIRoute, GetStaticPaths } from 'astro';
import { getTables } from '../../../data/tables.ts';
import { matrixDays, matrixRows } from '../../../figures/index.ts';
import { figureCsv } from '../../_figure-csv.ts';

export const getStaticPaths = (() =>
  matrixDays(getTables()).map((day) => ({ params: { day } }))) satisfies GetStaticPaths;

/** The same table as it stood on an earlier day: what a reader has set it back to can be saved as well. */
export const GET: APIRoute = ({ params }) => {
  const tables = getTables();
  return figureCsv(tables, matrixRows(tables, params['day'] ?? ''));
};
