import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { CHARTS, type Chart } from '../../src/data/charts.ts';
import { writeNumbers } from '../../src/figures/table-numbers.ts';
import { readDist } from './dist.ts';
import { READERS } from './marks/readers.ts';
import { marksApart, near, plain, rowsOfCsv, scaleOf } from './marks/reading.ts';

const site = readDist();

/** What the JSON of a figure says of its columns. */
interface Taken {
  columns: { key: string; label: string; kind: 'words' | 'number' | 'date' }[];
  rows: Record<string, string | number | null>[];
}

const rowsOf = (chart: Chart) => rowsOfCsv(site.text(`figures/${chart}.csv`), site.text(`figures/${chart}.json`));
const pageOf = (chart: Chart): CheerioAPI => load(site.page(`/figures/${chart}/`).html);
const faultsOf = (chart: Chart, $: CheerioAPI) => marksApart(READERS[chart]($, rowsOf(chart)));

/** Figures whose picture is the table of their rows; every other has a table beside it. */
const OWN_TABLE: readonly Chart[] = ['who-offers-what', 'timeline', 'article-checked', 'promise-ledger'];

/** For each figure a mark that may be lost, and a value or a look that may go wrong. */
const DAMAGE: Readonly<Record<Chart, { drop: string; spoil: readonly [selector: string, spoil: Spoil] }>> = {
  'set-the-bar': {
    drop: '.dots--narrow .dot--unnamed',
    spoil: ['.dots--wide .dot--press', (dot) => dot.attr('class', 'dot dot--named')],
  },
  'who-offers-what': { drop: '.mx__actor', spoil: ['.cell use', (mark) => mark.attr('href', '#glyph-in-place')] },
  'numbers-in-the-debate': {
    drop: '.tracks__end',
    spoil: ['.chart--wide path[transform]', (mark) => mark.attr('transform', 'translate(90 300)')],
  },
  'people-per-km': { drop: '.strip--usual circle', spoil: ['.perkm__table td', (td) => td.text('51 (200)')] },
  'claim-anatomy': {
    drop: '.part__told li',
    spoil: ['.part__told time', (time) => time.attr('datetime', '2025-09-06')],
  },
  timeline: {
    drop: '.chart--narrow [data-id]',
    spoil: ['.chart--wide .chart__dot--hollow', (dot) => dot.attr('class', 'chart__dot')],
  },
  'article-checked': { drop: '.claim', spoil: ['.claim .mark b', (word) => word.text('Contradicted')] },
  'promise-ledger': {
    drop: '.promise .stage__mark',
    spoil: ['.promise td time', (time) => time.attr('datetime', '2025-09-05')],
  },
  'aid-by-donor': {
    drop: '.aid--financial:eq(1)',
    spoil: ['.donor .aid--military', (bar) => bar.attr('width', '40%')],
  },
  conditions: {
    drop: '.graph path[data-id]',
    spoil: ['.goal__locks .lock--contested', (lock) => lock.attr('class', 'lock lock--open')],
  },
  layers: { drop: '.layer', spoil: ['.layer.is-contested', (card) => card.removeClass('is-contested')] },
  'flank-map': {
    drop: '.chart--narrow .spot',
    spoil: ['.flank__event time', (time) => time.attr('datetime', '2025-09-11')],
  },
  'air-attacks': {
    drop: '.chart--wide rect',
    spoil: ['.chart--narrow rect:eq(20)', (bar) => bar.attr('height', '90')],
  },
};
type Spoil = (mark: ReturnType<CheerioAPI>) => unknown;

describe.each(CHARTS)('the figure %s', (chart) => {
  test('shows in its picture what its download holds, mark for mark', () => {
    expect(faultsOf(chart, pageOf(chart))).toEqual([]);
  });

  test('would be caught without one mark of its picture', () => {
    const $ = pageOf(chart);
    const mark = $(DAMAGE[chart].drop).first();
    expect(mark.length).toBe(1);
    mark.remove();
    expect(faultsOf(chart, $)).not.toEqual([]);
  });

  test('would be caught with one mark of its picture gone wrong', () => {
    const $ = pageOf(chart);
    const [selector, spoil] = DAMAGE[chart].spoil;
    const mark = $(selector).first();
    expect(mark.length).toBe(1);
    spoil(mark);
    expect(faultsOf(chart, $)).not.toEqual([]);
  });
});

test.each(CHARTS.filter((chart) => !OWN_TABLE.includes(chart)))(
  'the table of %s has every cell of its download',
  (chart) => {
    const { columns, rows }: Taken = JSON.parse(site.text(`figures/${chart}.json`));
    const $ = pageOf(chart);
    const cells = (row: string) =>
      $(`.figure .table ${row}`)
        .toArray()
        .map((tr) =>
          $(tr)
            .children()
            .toArray()
            .map((element) => plain($(element).text())),
        );
    expect(cells('thead tr')).toEqual([columns.map(({ label }) => label)]);
    const shown = (value: string | number | null | undefined, write: (value: number) => string) =>
      typeof value === 'number' ? write(value) : plain(String(value ?? ''));
    const numbers = columns.map(({ key }) => writeNumbers(rows.map((row) => row[key])));
    expect(cells('tbody tr')).toEqual(
      rows.map((row) => columns.map(({ key }, index) => shown(row[key], numbers[index] ?? String))),
    );
    expect($('.figure details:has(.scroller) > summary').text()).toContain(`${rows.length} rows`);
  },
);

test('marksApart names what is too much, what is missing and what could not be read, each by its part', () => {
  expect(marksApart([{ of: 'the bars', shown: ['a 1', 'b 3', 'b 3'], asked: ['a 1', 'b 2', 'b 3'] }])).toEqual([
    'the bars shows what no row holds: b 3',
    'the bars does not show a row: b 2',
  ]);
  expect(marksApart([{ of: 'the bars', shown: [], asked: [] }])).toEqual(['the bars shows nothing that can be read']);
});

test('scaleOf reads a value from a place, and near takes it for the row’s where they agree', () => {
  const valueAt = scaleOf([400, 0], [100, 6000]);
  expect([valueAt(400), valueAt(250), valueAt(100)]).toEqual([0, 3000, 6000]);
  expect([near(3001, '3000', 2), near(3003, '3000', 2)]).toEqual(['3000', '3003.000']);
});
