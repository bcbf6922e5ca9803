import { createHash } from 'node:crypto';
import type { CheerioAPI } from 'cheerio';
import { editionLink } from './edition-link.ts';
import { editionSheet, lettersOf } from './edition-sheet.ts';
import { readPage } from './read-page.ts';

/** What an edition says of itself, beside what the page says. */
export interface EditionWords {
  title: string;
  /** Which state of which site it holds, and that it needs no network. */
  about: string;
  /** Stands where the site has controls. */
  gone: string;
  /** Leads from there to the figure on the site. */
  figure: string;
}

/** What an edition is made of. */
export interface EditionSource {
  /** The page of all chapters, as it was built. */
  html: string;
  /** Its whole address. */
  page: string;
  /** Pages that it holds, by their whole addresses, with the ids at which they begin. */
  parts: ReadonlyMap<string, string>;
  words: EditionWords;
  /** The file at a whole address. */
  read(address: string): Buffer;
}

/** What only a script brings to life, or only a site has. */
export const LEFT_OUT = [
  'script',
  'style',
  'template',
  'link:not([rel="canonical"])',
  'meta[property], meta[name^="twitter:"], meta[http-equiv]',
  '.theme, .mast__search, .mast nav, .search-dialog, .gone--page, .progress',
  '.controls--island, .steps__switch, .steps__notice, .steps__walk, .walk, [role="status"], .mentions__line',
  '[data-site-only]',
].join();

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function leadOn($: CheerioAPI, { page, parts }: EditionSource): void {
  const ids = new Set(
    $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? ''),
  );
  for (const link of $('a[href]').toArray()) {
    link.attribs['href'] = editionLink(link.attribs['href'] ?? '', page, parts, ids);
    // A file of another place is shown, not saved: the attribute would promise what no browser does.
    delete link.attribs['download'];
  }
}

/** Puts the figure's address and a sentence where its controls were. */
function tellGone($: CheerioAPI, { page, words }: EditionSource): void {
  for (const gone of $('.gone').toArray()) {
    const figure = $(gone).closest('figure').attr('id') ?? '';
    const link = $('<a></a>')
      .attr('href', new URL(`../figures/${figure}/`, page).href)
      .text(words.figure);
    $(gone).removeAttr('hidden').text(`${words.gone} `).append(link);
  }
}

/** One file that holds the whole explainer, with its pictures, faces and styles. It asks nothing of any network. */
export function oneFile(source: EditionSource): string {
  const { html, page, words, read } = source;
  const $ = readPage(html);
  const fileAt = (address: string, from: string) => read(new URL(address, from).href);
  // What a sheet that stands in the page names is looked for from there.
  const sheets = $('style, link[rel="stylesheet"]')
    .toArray()
    .map((sheet) => {
      const { href, media } = sheet.attribs;
      const address = new URL(href ?? '', page).href;
      return { address, media, css: href === undefined ? $(sheet).text() : String(read(address)) };
    });
  $(LEFT_OUT).remove();
  for (const island of $('astro-island').toArray()) $(island).replaceWith($(island).contents());
  for (const image of $('img[src]').toArray()) {
    const address = image.attribs['src'] ?? '';
    const kind = address.endsWith('.svg') ? 'svg+xml' : address.replace(/.*\./, '');
    image.attribs['src'] = `data:image/${kind};base64,${fileAt(address, page).toString('base64')}`;
  }
  tellGone($, source);
  leadOn($, source);
  $('title').text(words.title);
  $('.page-head').append($('<p class="quiet"></p>').text(words.about));
  const letters = lettersOf($('body').text());
  const styles = sheets.map(({ address, media, css }) => {
    const own = editionSheet(css, letters, (file) => fileAt(file, address));
    return media === undefined ? own : `@media ${media} {\n${own}\n}`;
  });
  const policy = `default-src 'none'; style-src ${styles.map(hashOf).join(' ')}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  $('meta[charset]').after($('<meta http-equiv="content-security-policy">').attr('content', policy));
  for (const css of styles) $('head').append(`<style>${css}</style>`);
  return $.html();
}
