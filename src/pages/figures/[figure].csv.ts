import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS, type Chart } from '../../data/charts.ts';
import { csvFile } from '../../data/csv.ts';
import { getTables } from '../../data/tables.ts';
import { CONTRACTS } from '../../figures/index.ts';
import { say } from '../../i18n/words.ts';
import { lookups } from '../_lookups.ts';

export const getStaticPaths = (() => CHARTS.map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

/** The table of a figure under its own heads, with the ids and addresses of the sources of each row. */
export const GET: APIRoute = ({ params }) => {
  const tables = getTables();
  const { columns, rows, cited } = CONTRACTS[params['figure'] as Chart].rows(tables);
  const { addressOf } = lookups(tables);
  const file = csvFile(
    [...columns.map(({ label }) => label), say('column.sourceIds'), say('column.addresses')],
    rows.map((row, index) => {
      const ids = cited[index] ?? [];
      return [...row, ids.join('; '), ids.map(addressOf).join(' ')];
    }),
  );
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
