import { csvFile } from '../data/csv.ts';
import type { Tables } from '../data/parse.ts';
import type { CONTRACTS } from '../figures/index.ts';
import { say } from '../i18n/words.ts';
import { lookups } from './_lookups.ts';

type FigureRows = ReturnType<(typeof CONTRACTS)['timeline']['rows']>;

/** Rows of a figure as a file, with the ids and addresses of the sources of each. */
export function figureCsv(tables: Tables, { columns, rows, cited }: FigureRows): Response {
  const { addressOf } = lookups(tables);
  const file = csvFile(
    [...columns.map(({ label }) => label), say('column.sourceIds'), say('column.addresses')],
    rows.map((row, index) => {
      const ids = cited[index] ?? [];
      return [...row, ids.join('; '), ids.map(addressOf).join(' ')];
    }),
  );
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
