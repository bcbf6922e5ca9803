import type { LocatedTables } from '../../data/parse.ts';
import type { Place } from '../place.ts';

/** An address outside the site, and the row that holds it. The tables alone hold any: prose may link to no other site. */
export interface Link extends Place {
  source: string;
  field: 'url' | 'archived.url';
  address: string;
}

/** The host of a link, as an editor names it. */
export const hostOf = ({ address }: Pick<Link, 'address'>): string => new URL(address).host;

/** Every address of the content, in the order of the file. */
export function linksOf({ sources }: Pick<LocatedTables, 'sources'>): Link[] {
  return sources.rows.flatMap(({ row, at }) => {
    const link = (field: Link['field'], address: string | undefined): Link[] =>
      address === undefined ? [] : [{ file: sources.file, ...at(field.split('.')), source: row.id, field, address }];
    return [...link('url', row.url), ...link('archived.url', row.archived?.url)];
  });
}
