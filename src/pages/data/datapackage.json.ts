import type { APIRoute } from 'astro';
import { dataPackage } from '../../data/data-package.ts';
import { getTables } from '../../data/tables.ts';
import { say } from '../../i18n/words.ts';
import { markedTitle } from '../../layouts/marked-title.ts';
import { lookups } from '../_lookups.ts';
import { wholeAddress } from '../_shared.ts';

export const GET: APIRoute = () => {
  const tables = getTables();
  const texts = {
    title: markedTitle(say('site.name')),
    description: say('data.packageDescription'),
    homepage: wholeAddress('/data/'),
    titleOf: (table: string) => say(`download.${table}`),
    // A dot parts the keys of words.
    describe: (column: string) => say(`field.${column.replaceAll('.', '-')}`),
  };
  return Response.json(dataPackage(tables, texts, lookups(tables)));
};
