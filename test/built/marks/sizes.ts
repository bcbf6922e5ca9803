import { cell, each, line, near, numberIn, placeOf, type ReadMarks, type Row, scaleOf, textOf } from './reading.ts';

/** The kind of a number by the beginning of its mark's path. */
const SHAPES: readonly (readonly [path: string, kind: string])[] = [
  ['M7 0a7', 'ask'],
  ['M0-8L8 0', 'sounding'],
  ['M-6-6H6', 'plan'],
  ['M0-8L7.5', 'leak to the press'],
];
const kindOf = (path: string) => SHAPES.find(([start]) => path.startsWith(start))?.[1];

/** Both ends of a row's number as its mark stands: at the one end that is told, where the words leave the other open. */
const lowIn = (row: Row) => cell(row, 'low') || cell(row, 'high');
const highIn = (row: Row) => cell(row, 'high') || cell(row, 'low');

export const numbersInTheDebate: ReadMarks = ($, rows) => {
  const shown = rows.filter((row) => cell(row, 'inPicture') === 'yes');
  const isKind = (row: Row, kind: string) => cell(row, 'kind') === kind;
  const sizes = shown.filter((row) => !isKind(row, 'past mission') && !isKind(row, 'count'));
  const missions = shown.filter((row) => isKind(row, 'past mission'));
  const end = shown.filter((row) => isKind(row, 'count'));
  const axis = each($, '.chart--wide g:has(> line[x1]):has(> text[text-anchor="end"])', (tick) => [
    placeOf(tick.find('line'), 'y1'),
    numberIn(textOf(tick, 'text')),
  ]).filter((tick): tick is [number, number] => tick.every((value) => Number.isFinite(value)));
  const valueAt = scaleOf(axis.at(0) ?? [0, 0], axis.at(-1) ?? [1, 1]);
  const wide = each($, '.chart--wide g[data-id]:has(path[transform])', (mark) => {
    const marks = mark.find('path[transform]');
    const heights = marks
      .toArray()
      .map((path) => Number(/ ([-\d.]+)\)$/.exec($(path).attr('transform') ?? '')?.[1]))
      .map(valueAt)
      .sort((a, b) => a - b);
    return {
      number: textOf(mark, '.chart__number'),
      kind: kindOf(marks.attr('d') ?? ''),
      low: heights[0] ?? Number.NaN,
      high: heights.at(-1) ?? Number.NaN,
    };
  });
  const most = numberIn($('.tracks__axis text').last().text());
  const narrow = each($, '.tracks__list li[data-id]', (item) => {
    const points = item.find('.tracks__mark, .chart__yard');
    const values = points.toArray().map((point) => {
      const place = $(point).is('line') ? placeOf($(point), 'x1') : placeOf($(point), 'x');
      return (place / 100) * most;
    });
    return {
      mission: item.find('.chart__yard').length > 0,
      date: item.find('time').attr('datetime') ?? '',
      number: textOf(item, 'p:last-of-type b'),
      kind: textOf(item, '.tracks__when span'),
      shape: kindOf(item.find('.tracks__mark path').attr('d') ?? ''),
      low: Math.min(...values),
      high: Math.max(...values),
    };
  });
  const ends = (mark: { low: number; high: number } | undefined, row: Row | undefined, slack: number) =>
    mark && row ? [near(mark.low, lowIn(row), slack), near(mark.high, highIn(row), slack)] : [];
  // Marks of one number are told apart by their order, which is that of time on both sides.
  return [
    {
      of: 'the wide picture',
      shown: wide.map((mark, index) => line(mark.number, mark.kind, ...ends(mark, sizes[index], 100))),
      asked: sizes.map((row) => line(cell(row, 'shown'), cell(row, 'kind'), lowIn(row), highIn(row))),
    },
    {
      of: 'the narrow list',
      shown: narrow
        .filter(({ mission }) => !mission)
        .map((mark, index) => line(mark.date, mark.number, mark.kind, mark.shape, ...ends(mark, sizes[index], 20))),
      asked: sizes.map((row) =>
        line(...['date', 'shown', 'kind', 'kind'].map((key) => cell(row, key)), lowIn(row), highIn(row)),
      ),
    },
    {
      of: 'the missions beside the wide picture',
      shown: each($, '.chart--wide g[data-id]:has(.chart__yard)', (mark) =>
        numberIn(textOf(mark, '.chart__number')),
      ).map(String),
      asked: missions.map(lowIn),
    },
    {
      of: 'the missions under the narrow list',
      shown: narrow
        .filter(({ mission }) => mission)
        .map((mark) => line(numberIn(mark.number), near(mark.low, String(numberIn(mark.number)), 20))),
      asked: missions.map((row) => line(lowIn(row), lowIn(row))),
    },
    {
      of: 'the end of the record',
      shown: [$('.chart--wide .chart__stop + text .chart__number').text(), textOf($('.tracks__end'), 'b')],
      asked: end.flatMap((row) => [cell(row, 'low'), cell(row, 'high')]),
    },
  ];
};
