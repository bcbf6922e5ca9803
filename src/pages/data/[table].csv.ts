import type { APIRoute, GetStaticPaths } from 'astro';
import { DOWNLOADS, type Download, tableCsv } from '../../data/download.ts';
import { getTables } from '../../data/tables.ts';

export const getStaticPaths = (() =>
  Object.keys(DOWNLOADS).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(tableCsv(getTables()[DOWNLOADS[params['table'] as Download]]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
