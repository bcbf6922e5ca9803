import type { CheerioAPI } from 'cheerio';
import { escapeXml } from '../sharing/xml.ts';
import { readPage } from './read-page.ts';
import { type Elements, xhtmlOf } from './xhtml.ts';

/** A document of a book: one chapter, or what stands at its end. */
export interface BookPart {
  /** Its name in the book. */
  file: string;
  title: string;
  /** What it says, as XHTML. */
  body: string;
}

/** What a book says beside what the page says. */
export interface BookWords {
  tables: string;
  numbers: string;
  sources: string;
  /** Leads from a picture to its rows. */
  rows: string;
  /** Leads from a picture to the figure on the site. */
  figure: string;
}

export interface BookSource {
  /** The page of all chapters, as it was built. */
  html: string;
  /** Its whole address. */
  page: string;
  /** Names of the chapters' pages below the site. */
  chapters: readonly string[];
  words: BookWords;
}

/** The figure to which steps belong leads to its own page from below their title. */
const OF_STEPS = /\/figures\/([^/]+)\/$/;

/** The pictures that a book shows, by the names of their figures. */
export function figuresIn(parts: readonly BookPart[]): string[] {
  const shown = parts.flatMap(({ body }) => [...body.matchAll(/src="images\/([^"]+)\.png"/g)].map(([, id = '']) => id));
  return [...new Set(shown)];
}

/** The address of an element of a book in its parts: `chapter.xhtml#id`. */
type Places = ReadonlyMap<string, string>;

function placesOf(parts: readonly { file: string; root: Elements }[], $: CheerioAPI): Places {
  const places = new Map<string, string>();
  for (const { file, root } of parts) {
    for (const one of root.find('[id]').addBack('[id]').toArray()) {
      const id = $(one).attr('id') ?? '';
      if (!places.has(id)) places.set(id, `${file}#${id}`);
    }
  }
  return places;
}

/** Turns the buttons that open a card into links to its entry. */
function linkCards($: CheerioAPI): void {
  for (const button of $('button[popovertarget]').toArray()) {
    const { id, popovertarget } = button.attribs;
    const words = $(button).parent('.num, .word');
    if (words.length === 0) continue;
    $(button).remove();
    const link = $('<a></a>').attr('href', `#${popovertarget}`).append(words.children('span').contents());
    if (id !== undefined) link.attr('id', id);
    words.replaceWith(link);
  }
}

interface Still {
  id: string;
  title: string;
  rows: Elements;
}

/** A figure as its picture, with its notes and the ways to its rows and to the site. */
function stillOf($: CheerioAPI, figure: Elements, { page, words }: BookSource): Still {
  const id = figure.attr('id') ?? '';
  const title = figure.find('.figure__title').first().text().trim();
  const said = [title, ...['.figure__sub', `#${id}-description`].map((part) => figure.find(part).first().text())];
  const rows = figure.find('> details:not(.mentions) table').first();
  const ways = $('<p></p>');
  if (rows.length > 0) ways.append($('<a></a>').attr('href', `#${id}-rows`).text(words.rows), ' · ');
  ways.append(
    $('<a></a>')
      .attr('href', new URL(`../figures/${id}/`, page).href)
      .text(words.figure),
  );
  const still = $('<figure></figure>').attr('id', id);
  const alt = said.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  still.append(
    $('<img>').attr({ src: `images/${id}.png`, alt: alt.join(' ') }),
    $('<figcaption></figcaption>').append(figure.find('.figure__notes').contents(), ways),
  );
  figure.replaceWith(still);
  rows.find('caption').remove();
  return { id, title, rows };
}

/** Shows the figure through which steps lead, whole and once. */
function showStepped($: CheerioAPI): void {
  for (const below of $('.steps .figure__sub').toArray()) {
    const link = $(below).find('a').first();
    const id = OF_STEPS.exec(link.attr('href') ?? '')?.[1];
    if (id !== undefined)
      $(below).after($('<p></p>').append($('<img>').attr({ src: `images/${id}.png`, alt: link.text() })));
  }
}

/** Chapters, tables, numbers and sources of the page of all chapters, as the parts of a book. */
export function bookParts(source: BookSource): BookPart[] {
  const { html, page, chapters, words } = source;
  const $ = readPage(html);
  $(
    '.opening, .mentions, .figure__bar, .step__picture, .steps__switch, .steps__walk, .gone, .srcs__ways, .pop--cite',
  ).remove();
  for (const cites of $('.cites').toArray()) cites.name = 'sup';
  for (const title of $('.step__title a').toArray()) $(title).replaceWith($(title).contents());
  // On the page the chapters stand below its own title; in a book each has its own.
  for (const heading of $('.all__chapter, section.all__back').find('h2, h3, h4').toArray()) {
    heading.name = `h${Number(heading.name.slice(1)) - 1}`;
  }
  linkCards($);
  showStepped($);
  const tables = $('.all__chapter .figure')
    .toArray()
    .map((figure) => stillOf($, $(figure), source));
  const part = (file: string, title: string, root: Elements) => ({ file: `${file}.xhtml`, title, root });
  const holder = () => $<Elements[number], string>('<section></section>');
  const atEnd = (title: string) => holder().append($('<h1></h1>').text(title));
  const ofTables = atEnd(words.tables);
  for (const { id, title, rows } of tables) {
    if (rows.length === 0) continue;
    ofTables.append($('<section></section>').attr('id', `${id}-rows`).append($('<h2></h2>').text(title), rows));
  }
  const ofNumbers = atEnd(words.numbers);
  for (const card of $('#numbers .pop').toArray()) {
    card.name = 'section';
    ofNumbers.append($(card));
  }
  // Looked for once: a search for each would pass through the whole page each time.
  const found = new Map(
    $('.all__chapter')
      .toArray()
      .map((one) => [one.attribs['data-part'], $(one)] as const),
  );
  const parts = [
    ...chapters.map((slug) => {
      const chapter = found.get(slug);
      if (!chapter) throw new Error(`The page of all chapters does not hold ${slug}`);
      return part(slug, chapter.find('.h1').first().text().trim(), holder().append(chapter.contents()));
    }),
    part('tables', words.tables, ofTables),
    part('numbers', words.numbers, ofNumbers),
    part('sources', words.sources, holder().append($('section.all__back').contents())),
  ];
  const places = placesOf(parts, $);
  const pages = new Map(chapters.map((slug) => [new URL(`../${slug}/`, page).href, `${slug}.xhtml`]));
  const hrefOf = (href: string): string | undefined => hrefInBook(href, page, pages, places);
  return parts.map(({ file, title, root }) => ({ file, title, body: xhtmlOf(root.toArray(), hrefOf) }));
}

/**
 * Where a link of the page leads in a book: to a place in it, else to the site; nowhere, where the book left it out.
 *
 * @param page  the whole address of the page that the book is made of
 * @param pages  the documents of the chapters, by the whole addresses of their pages
 * @param places  where in the book each id stands
 */
export function hrefInBook(
  href: string,
  page: string,
  pages: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, string>,
): string | undefined {
  const { href: whole, hash } = new URL(href, page);
  const place = places.get(decodeURIComponent(hash.slice(1)));
  const chapter = pages.get(whole.replace(/[?#].*/, ''));
  if (chapter !== undefined) return place ?? chapter;
  return whole.startsWith(page) ? place : whole;
}

/** A document of a book. */
export function bookDocument({ title, body }: BookPart, language: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;
}
