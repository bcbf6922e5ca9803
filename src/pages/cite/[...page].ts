import type { APIRoute, GetStaticPaths } from 'astro';
import { getTables } from '../../data/tables.ts';
import type { Citation } from '../../sharing/citation.ts';
import { FORMATS, type FormatName } from '../../sharing/formats.ts';
import { citationOf, sharedPages } from '../_shared.ts';

interface Props {
  citation: Citation;
  format: FormatName;
}

export const getStaticPaths = (async () => {
  const tables = getTables();
  const formats = Object.keys(FORMATS) as FormatName[];
  return (await sharedPages(tables)).flatMap((page) => {
    if (page.cited === undefined) return [];
    const citation = citationOf(tables, page, page.cited);
    return formats.map((format) => ({
      params: { page: `${page.path}.${format}` },
      props: { citation, format } satisfies Props,
    }));
  });
}) satisfies GetStaticPaths;

/** A page as an entry for a library of sources. */
export const GET: APIRoute<Props> = ({ props: { citation, format } }) =>
  new Response(FORMATS[format].write(citation), { headers: { 'Content-Type': FORMATS[format].contentType } });
