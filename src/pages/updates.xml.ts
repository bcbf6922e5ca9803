import type { APIRoute } from 'astro';
import { RECORD_END } from '../data/record-end.ts';
import { updatesByDate } from '../data/select/updates.ts';
import { getTables } from '../data/tables.ts';
import { say } from '../i18n/words.ts';
import { markedTitle } from '../layouts/marked-title.ts';
import { escapeXml } from '../sharing/xml.ts';

/** Atom feed of the dated changes, newest first. */
export const GET: APIRoute = ({ site }) => {
  const home = new URL(import.meta.env.BASE_URL, site);
  const page = new URL('updates/', home);
  const updates = updatesByDate(getTables());
  const entries = updates.map((update) =>
    [
      '<entry>',
      `<id>${page}#${update.id}</id>`,
      `<title>${escapeXml(`${say(`update.${update.kind}`)} ${update.what}`)}</title>`,
      `<updated>${update.date}T00:00:00Z</updated>`,
      `<link href="${page}#${update.id}"/>`,
      `<summary>${escapeXml(update.why)}</summary>`,
      '</entry>',
    ].join(''),
  );
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${page}</id><title>${escapeXml(markedTitle(say('updates.feed')))}</title>`,
    `<updated>${updates[0]?.date ?? RECORD_END}T00:00:00Z</updated>`,
    `<author><name>${escapeXml(say('site.name'))}</name></author>`,
    `<link rel="self" href="${new URL('updates.xml', home)}"/><link href="${page}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
