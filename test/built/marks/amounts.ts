import type { CheerioAPI } from 'cheerio';
import {
  cell,
  each,
  line,
  type Marks,
  near,
  numberIn,
  placeOf,
  plain,
  type ReadMarks,
  type Row,
  scaleOf,
  textOf,
} from './reading.ts';

/*
 * Figures whose marks stand for amounts: dots that are counted, bars and ranges that are measured by the axis.
 */

const names = (list: string) => (list === 'none' ? [] : list.split(', '));

/** The columns of states that are drawn as named for certain, and the words before each list of names. */
const SURE = ['attended', 'macron', 'itself'];
const SAID = [
  ['attended', 'Took part'],
  ['macron', 'Named by Macron'],
  ['itself', 'Named by themselves'],
  ['press', 'Named by the press or announced only'],
] as const;

export const setTheBar: ReadMarks = ($, rows) => {
  // What a dot is called in two letters, learnt from the widest step, on which everybody is named.
  const widest = rows[0] ?? {};
  const namedIn = (row: Row) => SURE.flatMap((by) => names(cell(row, by)));
  const everybody = [...namedIn(widest), ...names(cell(widest, 'press'))];
  const shorts = each($, '.rung:first-of-type .dots--wide [data-dot]', (dot) => dot.attr('data-dot') ?? '');
  const nameOf = new Map(shorts.map((short, index) => [short, everybody[index]]));
  const dots = (rung: Marks, stair: string, how: string) =>
    rung
      .find(`.dots--${stair} .dot--${how}`)
      .toArray()
      .map((dot) => nameOf.get($(dot).attr('data-dot') ?? '') ?? $(dot).attr('data-dot') ?? 'nobody');
  const stairs = (['wide', 'narrow'] as const).map((stair) => ({
    of: `the dots of the ${stair} stair`,
    shown: each($, '.rung', (rung) =>
      line(
        textOf(rung, '.rung__n'),
        dots(rung, stair, 'named').sort().join(', ') || 'none',
        dots(rung, stair, 'press').join(', ') || 'none',
        dots(rung, stair, 'unnamed').length,
      ),
    ),
    asked: rows.map((row) =>
      line(cell(row, 'states'), namedIn(row).sort().join(', ') || 'none', cell(row, 'press'), cell(row, 'unnamed')),
    ),
  }));
  return [
    ...stairs,
    {
      of: 'the words of the steps',
      shown: each($, '.rung', (rung) =>
        line(
          textOf(rung, '.rung__n'),
          textOf(rung, '.rung__what b'),
          textOf(rung, '.rung__what small'),
          textOf(rung, '.rung__gap'),
          textOf(rung, '.rung__row > .sr'),
        ),
      ),
      asked: rows.map((row) =>
        line(
          cell(row, 'states'),
          cell(row, 'step'),
          cell(row, 'countedBy'),
          cell(row, 'missing'),
          [
            ...SAID.filter(([by]) => cell(row, by) !== 'none').map(([by, words]) => `${words}: ${cell(row, by)}.`),
            `Never named: ${cell(row, 'unnamed')}.`,
          ].join(' '),
        ),
      ),
    },
  ];
};

export const airAttacks: ReadMarks = ($, rows) =>
  (['wide', 'middle', 'narrow'] as const).flatMap((shape) => {
    const panels = each($, `.chart--${shape} > g:has(rect)`, (panel) => panelOf($, panel));
    const broken = Number($(`.chart--${shape} .attacks__break`).attr('x1'));
    return (['strikeDrones', 'missiles'] as const).map((column, index) => {
      const { bars, slack } = panels[index] ?? { bars: [], slack: 0 };
      return {
        of: `the bars of ${column}, ${shape}`,
        shown: bars.map((bar, place) =>
          line(
            rows[place] === undefined ? bar.value : near(bar.value, cell(rows[place], column), slack),
            bar.partial ? 'part of the month' : 'whole month',
            bar.x < broken ? 'before the break' : 'after the break',
          ),
        ),
        asked: rows.map((row) =>
          line(
            cell(row, column),
            cell(row, 'days') === 'whole month' ? 'whole month' : 'part of the month',
            cell(row, 'method') === 'destroyed or jammed' ? 'after the break' : 'before the break',
          ),
        ),
      };
    });
  });

function panelOf($: CheerioAPI, panel: Marks) {
  const ticks = panel
    .find('g')
    .toArray()
    .map((tick) => [placeOf($(tick).find('line'), 'y1'), numberIn($(tick).find('text').text())] as const);
  const valueAt = scaleOf(ticks.at(0) ?? [0, 0], ticks.at(-1) ?? [1, 1]);
  const base = ticks.find(([, value]) => value === 0)?.[0] ?? 0;
  const bars = panel
    .find('rect')
    .toArray()
    .map((rect) => ({
      x: placeOf($(rect), 'x'),
      value: valueAt(base - placeOf($(rect), 'height')),
      partial: ($(rect).attr('class') ?? '').endsWith('--partial') && ($(rect).attr('fill') ?? '').startsWith('url('),
    }));
  // Heights are written to a tenth, and the axis that they are read by too.
  return { bars, slack: Math.abs(valueAt(base - 0.12) - valueAt(base)) };
}

export const peoplePerKm: ReadMarks = ($, rows) => {
  const fronts = each($, '.perkm__table thead th:not(:first-child)', (head) =>
    numberIn(plain(head.clone().children().remove().end().text())),
  );
  return [
    {
      of: 'the table of the picture',
      shown: each($, '.perkm__table tbody tr', (row) => {
        const size = plain(row.find('th').clone().children().remove().end().text());
        return row
          .find('td')
          .toArray()
          .map((td, index) =>
            line(
              size,
              fronts[index],
              $(td).clone().children().remove().end().text(),
              $(td).find('small').text().replace(/[()]/g, ''),
            ),
          );
      }).flat(),
      asked: rows.map((row) => line(...['size', 'front', 'onDuty', 'all'].map((key) => cell(row, key)))),
    },
    {
      of: 'the kilometre by default',
      shown: [line($('.strip--usual circle').length, $('.perkm__result--usual b').text())],
      asked: rows
        .filter((row) => cell(row, 'size') === 'about 64,000' && cell(row, 'front') === '1000')
        .map((row) => line(cell(row, 'onDuty'), cell(row, 'onDuty'))),
    },
  ];
};

const KINDS = ['military', 'financial', 'humanitarian'];

export const aidByDonor: ReadMarks = ($, rows) => {
  const list = (by: string) => `.donors__list[data-by="${by}"] .donors__rows > .donor`;
  const ofDonor = (name: string) => rows.find((row) => cell(row, 'donor') === name);
  const perEuro = 78 / Math.max(...rows.map((row) => Number(cell(row, 'total'))));
  const perShare = 78 / Math.max(...rows.map((row) => Number(cell(row, 'percentOfGdp'))));
  // A printed number is as exact as its own digits.
  const printed = (text: string, asked: string) =>
    near(
      numberIn(text),
      asked,
      text.startsWith('under') ? 0.01 : 0.5001 * 10 ** -(text.split('.')[1] ?? '').replace('%', '').length,
    );
  return [
    {
      of: 'the bars in euros',
      shown: each($, list('euros'), (donor) => {
        const row = ofDonor(textOf(donor, '.donor__name')) ?? {};
        const bar = donor.find('.donor__bar:has(.donor__number)');
        const since = placeOf(bar.find('.aid__since'), 'x2') - placeOf(bar.find('.aid__since'), 'x1');
        return line(
          textOf(donor, '.donor__name'),
          printed(bar.find('.donor__number').text(), row['total'] ?? ''),
          ...KINDS.map((kind) =>
            near((placeOf(bar.find(`.aid--${kind}`), 'width') || 0) / perEuro, row[kind] ?? '', 0.002),
          ),
          near(since / perEuro, row['since'] ?? '', 0.004),
          printed(bar.find('.donor__more').text(), row['since'] ?? ''),
        );
      }),
      asked: rows.map((row) => line(...['donor', 'total', ...KINDS, 'since', 'since'].map((key) => cell(row, key)))),
    },
    {
      of: 'the bars by GDP',
      shown: each($, list('gdp'), (donor) => {
        const row = ofDonor(textOf(donor, '.donor__name')) ?? {};
        return line(
          textOf(donor, '.donor__name'),
          printed(textOf(donor, '.donor__number'), row['percentOfGdp'] ?? ''),
          near((placeOf(donor.find('.aid--gdp'), 'width') || 0) / perShare, row['percentOfGdp'] ?? '', 0.001),
        );
      }),
      asked: rows
        .filter((row) => cell(row, 'percentOfGdp') !== '')
        .map((row) => line(...['donor', 'percentOfGdp', 'percentOfGdp'].map((key) => cell(row, key)))),
    },
    {
      of: 'those to whom GDP does not apply',
      shown: each($, '.donor--none', (donor) => line(textOf(donor, '.donor__name'), textOf(donor, '.donor__track'))),
      asked: rows
        .filter((row) => cell(row, 'percentOfGdp') === '')
        .map((row) => line(cell(row, 'donor'), cell(row, 'note'))),
    },
  ];
};
