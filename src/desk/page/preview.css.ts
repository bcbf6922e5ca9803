import type { APIRoute } from 'astro';
import { say } from '../../i18n/words.ts';
import sheet from '../../styles/preview.css?raw';

/** The style of the mark of a preview, with its words for the margins of paper and for the room that it takes. */
export const GET: APIRoute = () => {
  const words = `${say('preview.label')} ${say('preview.about')}`;
  const room = `${words} ${say('preview.desk')}`;
  const own = `:root { --preview: ${JSON.stringify(words)}; --preview-room: ${JSON.stringify(room)}; }\n`;
  return new Response(sheet + own, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
