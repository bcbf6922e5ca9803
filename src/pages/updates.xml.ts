import type { APIRoute } from 'astro';
import type { ShownField, ShownStep } from '../components/change.ts';
import { RECORD_END } from '../data/record-end.ts';
import { updatesByDate } from '../data/select/updates.ts';
import { getTables } from '../data/tables.ts';
import { say } from '../i18n/words.ts';
import { markedTitle } from '../layouts/marked-title.ts';
import { escapeXml } from '../sharing/xml.ts';
import { changeSteps } from './_changes.ts';

/** An entry with its day, which decides where it stands. */
interface Entry {
  date: string;
  xml: string;
}

const textOf = (parts: ShownField['from']) => (parts ?? []).map(({ text }) => text).join(' ');

function fieldLine({ label, from, to }: ShownField): string {
  if (from === undefined) return `${say('changes.first', { field: label })} ${textOf(to)}`;
  return to === undefined
    ? `${label}: ${textOf(from)} ${say('changes.gone')}`
    : `${label}: ${textOf(from)} → ${textOf(to)}`;
}

/** What changed in the tables, record by record, as HTML. */
function changesHtml({ summary, tables, respelt, form }: ShownStep): string {
  const lines = tables.flatMap(({ records }) =>
    records.map(({ kind, name, fields }) => [`${say(`changes.kind.${kind}`)} ${name}`, ...fields.map(fieldLine)]),
  );
  const items = lines.map((parts) => `<li>${parts.map(escapeXml).join('<br/>')}</li>`).join('');
  const rest = [...(respelt === undefined ? [] : [`${respelt.title}.`]), ...form];
  return (
    [summary, ...rest].map((text) => `<p>${escapeXml(text)}</p>`).join('') + (items === '' ? '' : `<ul>${items}</ul>`)
  );
}

/** One entry for each day of the archive: what changed up to it stays as it is, and so does its id. */
function changeEntries(page: URL): Entry[] {
  return changeSteps(getTables()).flatMap((step): Entry[] => {
    if (step.to === undefined) return [];
    const xml = [
      '<entry>',
      `<id>${page}#${step.id}</id>`,
      `<title>${escapeXml(say('changes.entry', { step: step.title }))}</title>`,
      `<updated>${step.to}T00:00:00Z</updated>`,
      `<link href="${page}#${step.id}"/>`,
      `<content type="html">${escapeXml(changesHtml(step))}</content>`,
      '</entry>',
    ].join('');
    return [{ date: step.to, xml }];
  });
}

function updateEntries(page: URL): Entry[] {
  return updatesByDate(getTables()).map((update) => {
    const xml = [
      '<entry>',
      `<id>${page}#${update.id}</id>`,
      `<title>${escapeXml(`${say(`update.${update.kind}`)} ${update.what}`)}</title>`,
      `<updated>${update.date}T00:00:00Z</updated>`,
      `<link href="${page}#${update.id}"/>`,
      `<summary>${escapeXml(update.why)}</summary>`,
      '</entry>',
    ].join('');
    return { date: update.date, xml };
  });
}

/** Atom feed of the dated changes, newest first. */
export const GET: APIRoute = ({ site }) => {
  const home = new URL(import.meta.env.BASE_URL, site);
  const page = new URL('updates/', home);
  const entries = [...changeEntries(page), ...updateEntries(page)].sort((a, b) => b.date.localeCompare(a.date));
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${page}</id><title>${escapeXml(markedTitle(say('updates.feed')))}</title>`,
    `<updated>${entries[0]?.date ?? RECORD_END}T00:00:00Z</updated>`,
    `<author><name>${escapeXml(say('site.name'))}</name></author>`,
    `<link rel="self" href="${new URL('updates.xml', home)}"/><link href="${page}"/>`,
    ...entries.map(({ xml }) => xml),
    '</feed>',
    '',
  ].join('\n');
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
