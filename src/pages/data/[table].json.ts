import type { APIRoute, GetStaticPaths } from 'astro';
import { DOWNLOADS, type Download } from '../../data/download.ts';
import { getTables } from '../../data/tables.ts';

export const getStaticPaths = (() =>
  Object.keys(DOWNLOADS).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(getTables()[DOWNLOADS[params['table'] as Download]]);
