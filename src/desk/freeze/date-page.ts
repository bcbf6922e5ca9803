import { load } from 'cheerio';
import { DOWNLOADS } from '../../data/download.ts';
import { formatDate, plainDate } from '../../i18n/date.ts';
import { say } from '../../i18n/words.ts';
import { type Style, sealed } from './sealed.ts';

export interface DateSource {
  date: string;
  /** Figures with their titles; none where only the record of the day is kept. */
  figures: readonly { id: string; title: string }[];
  /** How many records each table has. */
  tables: readonly { name: string; records: number }[];
  /** The last day of the record then, where that is known. */
  recordEnd: string | undefined;
  /** Those of a page that lists tables. */
  styles: readonly Style[];
}

/** What is kept of a date, as a page that never changes. */
export function frozenDate({ date, figures, tables, recordEnd, styles }: DateSource): string {
  const day = formatDate(date);
  // A title is too large for a date that stays on one line.
  const title = say('archive.day', { date: plainDate(date) });
  const $ = load('<!doctype html><html lang="en-GB"><head><meta charset="utf-8"></head><body></body></html>');
  $('head').append(
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    $('<title></title>').text(`${title} – ${say('site.name')}`),
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    '<link rel="canonical" href="../">',
  );
  const link = (href: string, text: string) => $('<a></a>').attr('href', href).text(text);
  const words = (text: string) => $('<p></p>').text(text);
  const head = $('<header class="page-head"></header>').append(
    $('<p class="kicker"></p>').text(say('archive.title')),
    $('<h1 class="h1"></h1>').text(title),
    words(figures.length === 0 ? say('archive.onlyRecord', { date: day }) : say('archive.whole', { date: day })),
    words(
      recordEnd === undefined
        ? say('archive.licence')
        : `${say('archive.end', { date: formatDate(recordEnd) })} ${say('archive.licence')}`,
    ),
  );
  const bar = $('<p class="figure__bar"></p>').append(
    link('../../', say('figure.home')),
    ' ',
    link('../', say('archive.all')),
    ' ',
    link('../../updates/#changes', say('archive.since')),
  );
  const entry = (name: string, under: string, ...parts: ReturnType<typeof words>[]) =>
    $('<li class="dated"></li>').append(
      $('<span></span>').append(
        $('<b></b>').text(name),
        under === '' ? '' : '<br>',
        $('<span class="dated__when"></span>').text(under),
      ),
      $('<div></div>').append(...parts),
    );
  const section = (id: string, name: string, entries: readonly ReturnType<typeof words>[]) =>
    $('<section class="section"></section>')
      .attr('aria-labelledby', id)
      .append($('<h2 class="h2"></h2>').attr('id', id).text(name), $('<ul class="list"></ul>').append(...entries));
  const drawn = figures.map(({ id, title: seen }) => {
    const name = say(`chart.${id}.name`);
    const csv = link(`figures/${id}/${id}.csv`, say('figure.csv'))
      .attr('download', '')
      .attr('aria-label', say('data.csvOf', { table: name }));
    return entry(name, '', $('<p></p>').append(link(`figures/${id}/index.html`, seen)), $('<p></p>').append(csv));
  });
  const kept = tables.map(({ name, records }) => {
    const called = name in DOWNLOADS ? say(`download.${name}`) : name;
    const json = link(`data/${name}.json`, say('figure.json'))
      .attr('download', '')
      .attr('aria-label', say('data.jsonOf', { table: called }));
    return entry(called, say('data.rows', { n: records }), $('<p></p>').append(json));
  });
  const main = $('<main class="wrap"></main>').append(head, bar);
  if (drawn.length > 0) main.append(section('figures', say('nav.figures'), drawn));
  $('body').append(main.append(section('tables', say('data.tables'), kept)));
  return sealed($, styles);
}
