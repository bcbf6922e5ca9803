import type { APIRoute, GetStaticPaths } from 'astro';
import { DOWNLOADS, type Download, tableCsv } from '../../data/download.ts';
import { getTables } from '../../data/tables.ts';
import { lookups } from '../_lookups.ts';

export const getStaticPaths = (() =>
  Object.keys(DOWNLOADS).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const tables = getTables();
  return new Response(tableCsv(tables[DOWNLOADS[params['table'] as Download]], lookups(tables)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
