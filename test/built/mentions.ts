import type { CheerioAPI } from 'cheerio';
import { parsePage } from './dist.ts';

/** What is amiss between the sentences of a page and the marks of its pictures. */
export function checkMentions(html: string): string[] {
  const $ = parsePage(html);
  return $('.figure')
    .toArray()
    .flatMap((element) => {
      const figure = $(element);
      const id = element.attribs['id'] ?? '';
      const links = figure.find('.mentions a').toArray();
      const listed = links.map((link) => (link.attribs['href'] ?? '').slice(1));
      return [
        ...links.flatMap((link) =>
          checkLink($, $(link).attr('href') ?? '', $(link).text(), $(link).closest('[data-marks]').attr('data-marks')),
        ),
        ...figure
          .find('[data-marks]')
          .toArray()
          .map((row) => row.attribs['data-marks'] ?? '')
          .filter((fig) => figure.find(markOf(fig)).length === 0)
          .map((fig) => `lists ${fig}, which ${id} does not draw`),
        // Where chapters stand on one page, each picture lists the sentences of its own.
        ...figure
          .closest('article, body')
          .find('.fig')
          .toArray()
          .filter((fig) => figure.find(markOf(fig.attribs['data-fig'] ?? '')).length > 0)
          .flatMap((fig) => [
            ...(listed.includes(fig.attribs['id'] ?? '') ? [] : [`${id} does not list ${fig.attribs['id']}`]),
            ...checkCard($, fig.attribs['data-fig'] ?? '', id),
          ]),
      ];
    });
}

const markOf = (fig: string) => `.figure__body [data-id="${fig}"], .figure__body [data-fig-mark~="${fig}"]`;

function checkLink($: CheerioAPI, href: string, words: string, fig = ''): string[] {
  const target = $(`[id="${href.slice(1)}"]`);
  return [
    ...(target.attr('data-fig') === fig ? [] : [`lists ${href}, which is no ${fig}`]),
    ...(target.closest('.sentence').length === 1 ? [] : [`lists ${href}, which is in no sentence`]),
    ...(words.trim() === '' ? [`lists ${href} without words`] : []),
  ];
}

function checkCard($: CheerioAPI, fig: string, figure: string): string[] {
  const leads = $(`.pop[data-record="${fig}"] a[data-shows][href="#${figure}"]`).length === 1;
  return leads ? [] : [`has a card of ${fig} that does not lead to ${figure}`];
}
