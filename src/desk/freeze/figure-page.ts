import { load } from 'cheerio';
import { LEFT_OUT } from '../../finish/one-file.ts';
import { formatDate } from '../../i18n/date.ts';
import { say } from '../../i18n/words.ts';
import { type Style, sealed } from './sealed.ts';

/** From the page of a frozen figure to where the site stands. */
const HOME = '../../../../';

export interface FigureSource {
  id: string;
  /** The day on which it is frozen. */
  date: string;
  /** The figure as it stands in other people's pages, as it was built. */
  embed: string;
  /** Its own page, which lists all its sources. */
  page: string;
  /** Where the site stands, with a slash at the end. */
  home: URL;
  /** The style sheet at an address of the site. */
  sheet(address: string): string;
}

/** Where a link of the site leads from here: nothing here knows at which address the site will stand. */
function relativeLink(href: string, id: string, home: URL): string {
  if (href.startsWith('#')) return href;
  const url = new URL(href, new URL(`embed/${id}/`, home));
  return url.href.startsWith(home.href) ? `${HOME}${url.href.slice(home.href.length)}` : url.href;
}

/** A figure with its table and all its sources as a page that stands alone and never changes. */
export function frozenFigure({ id, date, embed, page, home, sheet }: FigureSource): string {
  const $ = load(embed);
  const styles = $('style, link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs: { href, media } }, index): Style => {
      const own = $('style, link[rel="stylesheet"]').eq(index).text();
      return { css: href === undefined ? own : sheet(href), media };
    });
  $(LEFT_OUT).remove();
  $('.figure__paper, meta[name="version"]').remove();
  $('.gone').removeAttr('hidden').text(say('archive.still'));
  for (const shell of $('astro-island, astro-slot, astro-static-slot').toArray())
    $(shell).replaceWith($(shell).contents());
  const live = $('<a></a>').attr('href', `${HOME}figures/${id}/`).text(say('archive.live'));
  const when = say('archive.frozen', { date: formatDate(date) });
  $('.figure__sub')
    .first()
    .after($('<p class="figure__sub"></p>').text(`${when} `).append(live));
  const all = load(page)(`section[aria-labelledby="${id}-sources"]`);
  const sources = $('<details></details>').attr('id', `${id}-sources`);
  sources.append($('<summary></summary>').text(all.find('h2').text()), all.find('ul').toString());
  const file = $('<a download></a>').attr('href', `${id}.csv`).text(say('figure.csv'));
  const up = $('<a></a>')
    .attr('href', '../../index.html')
    .text(say('archive.day', { date: formatDate(date) }));
  const site = $('<a></a>').attr('href', HOME).text(say('figure.home'));
  $('.figure__bar').before(sources).empty().append(site, ' ', up, ' ', file);
  for (const link of $('a[href], link[href]').toArray()) {
    const { href = '' } = link.attribs;
    if (/^(?:\.\.\/|[\w-]+\.csv$)/.test(href)) continue;
    const place = relativeLink(href, id, home);
    const own = `${HOME}figures/${id}/#${id}-sources`;
    $(link).attr('href', place === own ? `#${id}-sources` : place);
    if (place === own || place.startsWith('#')) $(link).attr('target', '_self');
  }
  $('title').text(say('archive.figureTitle', { title: $('title').text(), date: formatDate(date) }));
  return sealed($, styles);
}
