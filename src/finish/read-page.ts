import { type CheerioAPI, load } from 'cheerio';

/**
 * Reads a page that the build wrote. Its HTML is well formed, which the tests see to: the parser for any HTML, which mends as
 * browsers do, takes four times as long on the page of all chapters.
 */
export const readPage = (html: string): CheerioAPI => load(html, { xml: { xmlMode: false, encodeEntities: 'utf8' } });
