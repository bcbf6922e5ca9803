import { isFrozen } from '../data/archive/archive.ts';
import { CHARTS } from '../data/charts.ts';
import type { HasAddress } from '../data/moved-faults.ts';
import type { Tables } from '../data/parse.ts';
import { knownPages } from './check-address.ts';
import { MADE_LATER, type ParsedFile, siteAnchors } from './site-anchors.ts';

/** Pages that prose does not link to. */
const OTHERS = ['/offline/', '/data/figures/', '/embed/', '/v/', ...CHARTS.map((id) => `/embed/${id}/`)];

/** The addresses of the site as far as the content tells: some places only the finished page has. */
export function siteAddresses(files: readonly ParsedFile[], tables: Tables): HasAddress {
  const pages = new Set([...knownPages(tables), ...OTHERS]);
  const places = siteAnchors(files, tables);
  return (address) => {
    const [page = '', place] = address.split('#');
    // What is kept of a day stands beside the content.
    if (isFrozen(page.slice(1))) return undefined;
    if (!pages.has(page)) return false;
    if (place === undefined) return true;
    return MADE_LATER.test(place) ? undefined : places.get(page)?.includes(place);
  };
}
