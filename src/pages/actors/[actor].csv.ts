import type { APIRoute, GetStaticPaths } from 'astro';
import { compareDates } from '../../data/dates.ts';
import { tableCsv } from '../../data/download.ts';
import { getTables } from '../../data/tables.ts';
import { lookups } from '../_lookups.ts';

export const getStaticPaths = (() =>
  getTables().actors.map(({ id }) => ({ params: { actor: id } }))) satisfies GetStaticPaths;

/** Every position of one actor, the newest first, in the columns of the whole table. */
export const GET: APIRoute = ({ params }) => {
  const tables = getTables();
  const rows = tables.positions.filter((row) => row.actor === params['actor']);
  rows.sort((a, b) => compareDates(b.asOf, a.asOf));
  return new Response(tableCsv(rows, lookups(tables)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
