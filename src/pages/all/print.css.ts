import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { say } from '../../i18n/words.ts';
import { runningHeads } from '../../layouts/running-heads.ts';

/** What the whole explainer adds to the style of every page when it is printed: the names of its parts above their pages. */
export const GET: APIRoute = async () => {
  const chapters = (await getCollection('chapters')).sort((a, b) => a.data.order - b.data.order);
  const heads = chapters.map(({ id, data }, index) => ({
    id,
    text: say('print.running', { n: index + 1, title: data.title }),
  }));
  const back = [
    { id: 'sources', text: say('sources.title') },
    { id: 'numbers', text: say('fig.cards') },
  ];
  const parts = [{ id: 'contents', text: say('all.contents') }, ...heads, ...back];
  return new Response(runningHeads(parts), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
