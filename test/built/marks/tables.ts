import type { CheerioAPI } from 'cheerio';
import { cell, each, line, plain, type ReadMarks, type Row, textOf } from './reading.ts';

/*
 * Figures whose picture is itself a table or a list.
 */

const DOMAINS = ['land', 'air', 'sea', 'training', 'logistics', 'funding', 'monitoring', 'backstop'];
const STAGES = ['declared', 'specific', 'legal', 'funded', 'delivered'];
const MARKS: Readonly<Record<string, string>> = { furthest: 'large', passed: 'small', none: 'none' };
const sourcesIn = ($: CheerioAPI, id: string) =>
  each($, `[id="${id}"] .sources a`, (link) => plain(link.text())).join('; ');

export const whoOffersWhat: ReadMarks = ($, rows) => {
  const asked = (row: Row) => line(cell(row, 'actor'), ...DOMAINS.map((domain) => cell(row, domain)));
  const actors = (read: (td: ReturnType<typeof $>) => string) =>
    each($, '.mx__actor', (actor) =>
      line(
        textOf(actor, 'th'),
        ...actor
          .find('td')
          .toArray()
          .map((td) => read($(td))),
      ),
    );
  const word = (td: ReturnType<typeof $>) => td.find('.cell__word, .cell--silent > .sr').text();
  const hatched = (td: ReturnType<typeof $>) =>
    (td.find('use').attr('href')?.replace('#glyph-', '') ?? 'not-stated').replace('-', ' ');
  return [
    { of: 'the words of the cells', shown: actors(word), asked: rows.map(asked) },
    { of: 'the marks of the cells', shown: actors(hatched), asked: rows.map(asked) },
    {
      of: 'the looks of the cells',
      shown: actors((td) => (td.attr('class') ?? '').replace(/^mx__cell mx__cell--/, '').replace('-', ' ')),
      asked: rows.map(asked),
    },
  ];
};

export const timeline: ReadMarks = ($, rows) => {
  const events = each($, '.event', (event) => ({
    id: event.attr('id') ?? '',
    date: event.find('time').attr('datetime') ?? '',
    kind: textOf(event, '.event__when span'),
    title: textOf(event, 'b'),
    about: /^about/.test(textOf(event, 'time')),
    scheduled: event.find('.event__scheduled').text(),
    summary: plain(event.find('p').eq(1).text()),
    inStrip: !event.text().includes('Not in the strip'),
    sources: sourcesIn($, event.attr('id') ?? ''),
  }));
  const dots = (strip: string) =>
    each($, `.chart--${strip} g:has([data-id])`, (lane) => {
      const kind = textOf(lane, 'text').replace(/ \d+$/, '');
      return lane
        .find('[data-id]')
        .toArray()
        .map((dot) => {
          const event = events.find(({ id }) => id === $(dot).attr('data-id'));
          const hollow = $(dot).hasClass('chart__dot--hollow') ? 'hollow' : 'full';
          return line(kind, event?.date, event?.title, hollow);
        });
    }).flat();
  const lanes = new Map(
    each($, '[data-filter]', (link) => [link.attr('data-filter') ?? '', plain(link.text())] as const),
  );
  const laneOf = new Map(each($, '.event', (event) => [textOf(event, '.event__when span'), event.attr('data-kind')]));
  const inStrip = rows
    .filter((row) => cell(row, 'inPicture') === 'yes')
    .map((row) =>
      line(
        lanes.get(laneOf.get(cell(row, 'kind')) ?? ''),
        cell(row, 'date'),
        cell(row, 'title'),
        cell(row, 'status') === 'took place' ? 'full' : 'hollow',
      ),
    );
  return [
    {
      of: 'the list',
      shown: events.map((event) =>
        line(
          event.date,
          event.about ? 'about this day' : 'of this day',
          event.kind,
          event.title,
          event.summary,
          event.scheduled || 'took place',
          event.inStrip ? 'yes' : 'no',
          event.sources,
        ),
      ),
      asked: rows.map((row) =>
        line(
          ...['date', 'dateIs', 'kind', 'title', 'summary', 'status', 'inPicture', 'sources'].map((key) => row[key]),
        ),
      ),
    },
    { of: 'the wide strip', shown: dots('wide'), asked: inStrip },
    { of: 'the middle strip', shown: dots('middle'), asked: inStrip },
    { of: 'the narrow strip', shown: dots('narrow'), asked: inStrip },
  ];
};

export const articleChecked: ReadMarks = ($, rows) => [
  {
    of: 'the table',
    shown: each($, '.claim', (claim) =>
      line(
        textOf(claim, 'th'),
        textOf(claim, '.mark b'),
        textOf(claim, 'td:nth-of-type(2) > p:first-child'),
        sourcesIn($, claim.attr('id') ?? ''),
      ),
    ),
    asked: rows.map((row) => line(cell(row, 'claim'), cell(row, 'verdict'), cell(row, 'record'), cell(row, 'sources'))),
  },
];

export const promiseLedger: ReadMarks = ($, rows) => {
  const card = (id: string) => $(`[id="promise-ledger-card-${id}"]`);
  return [
    {
      of: 'the table',
      shown: each($, '.promise', (promise) =>
        line(
          textOf(promise, 'th b'),
          textOf(promise, 'th small'),
          ...promise
            .find('.ledger__stage')
            .toArray()
            .map((stage) => $(stage).find('time').attr('datetime') ?? $(stage).find('.sr').text()),
          textOf(promise, '.ledger__open b'),
          promise.find('.ledger__open time').attr('datetime'),
        ),
      ),
      asked: rows.map((row) =>
        line(
          cell(row, 'promise'),
          cell(row, 'who'),
          ...STAGES.map((stage) => cell(row, stage) || 'no source carries it'),
          cell(row, 'status'),
          cell(row, 'statusAsOf'),
        ),
      ),
    },
    {
      of: 'the track of marks',
      shown: each($, '.promise', (promise) =>
        line(
          textOf(promise, 'th b'),
          ...promise
            .find('.ledger__stage')
            .toArray()
            .map((stage) => {
              const radius = $(stage).find('.stage__mark').attr('r');
              const drawn = radius === undefined ? 'none' : Number(radius) > 5 ? 'large' : 'small';
              return MARKS[$(stage).attr('data-mark') ?? ''] === drawn ? drawn : 'not as it says';
            }),
        ),
      ),
      asked: rows.map((row) =>
        line(
          cell(row, 'promise'),
          ...STAGES.map((stage) => {
            if (cell(row, stage) === '') return 'none';
            return cell(row, 'furthest') === stage ? 'large' : 'small';
          }),
        ),
      ),
    },
    {
      of: 'the cards',
      shown: each($, '.promise', (promise) => {
        const own = card(promise.attr('data-id') ?? '');
        const last = own.find('li').last();
        return line(
          own.find('.pop__term').text(),
          own.find('p').eq(1).text(),
          last.find('time').attr('datetime'),
          last.find('.status b').text(),
          last.find('div').eq(1).contents().first().text(),
        );
      }),
      asked: rows.map((row) =>
        line(
          cell(row, 'promise'),
          `${cell(row, 'who')}: ${cell(row, 'what')}`,
          cell(row, 'statusAsOf'),
          cell(row, 'status'),
          cell(row, 'state'),
        ),
      ),
    },
  ];
};
