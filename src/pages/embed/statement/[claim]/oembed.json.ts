import type { APIRoute, GetStaticPaths } from 'astro';
import { getTables } from '../../../../data/tables.ts';
import { oembed } from '../../../_oembed.ts';

export const getStaticPaths = (() =>
  getTables().claims.map(({ id, statement }) => ({
    params: { claim: id },
    props: { statement },
  }))) satisfies GetStaticPaths;

/** A statement with its verdict as an answer of oEmbed. */
export const GET: APIRoute = ({ params, props, site }) =>
  oembed(`/embed/statement/${params['claim']}/`, String(props['statement']), site, { width: 600, height: 480 });
