import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { middleOf } from '../data/dates.ts';
import type { FigureKind } from '../data/schema/figure.ts';
import { type Box, overlaps } from './box.ts';
import { type LabelRequest, type Leader, type PlacedLabel, placeLabels } from './labels.ts';
import { textWidth } from './text-width.ts';

/** One force size, ready to be drawn: numbers and the words of its label. */
export interface SizeRow {
  id: string;
  asOf: string;
  kind: FigureKind;
  /** Both ends; equal for a single number. */
  low: number;
  high: number;
  /** Points beyond the number: up for "at least" and "more than", down for "up to", "fewer than". */
  reach: 'up' | 'down' | 'none';
  /** Said by Kyiv, or by others. */
  kyiv: boolean;
  /** Ringed: one of the two that the article gives to Kyiv. */
  ringed: boolean;
  number: string;
  who: string;
  /** Where the label stands, if a hand has set it. */
  at?: LabelRequest['at'];
}

export interface Yardstick {
  id: string;
  value: number;
  number: string;
  name: string;
}

export interface SizeMark {
  id: string;
  kind: FigureKind;
  kyiv: boolean;
  ringed: boolean;
  reach: SizeRow['reach'];
  x: number;
  /** Upper and lower end; equal for a single number. */
  y1: number;
  y2: number;
  label: { x: number; y: number; anchor: 'start' | 'end'; number: string; who: string };
  /** From the mark to a label that stands apart. */
  leader: Leader | undefined;
}

export interface NumbersGeometry {
  width: number;
  height: number;
  plot: Box;
  valueTicks: { y: number; label: string }[];
  timeTicks: { x: number; label: string; year: string | undefined }[];
  moments: { x: number; label: string }[];
  marks: SizeMark[];
  yardsticks: { id: string; y: number; labelY: number; number: string; name: string }[];
  /** Where the record ends: the stop at the end of the axis. */
  end: { x: number; number: string; words: string };
}

export interface NumbersInput {
  rows: readonly SizeRow[];
  yardsticks: readonly Yardstick[];
  moments: readonly { date: string; label: string }[];
  from: string;
  to: string;
  end: { number: string; words: string };
}

const SIZE = { width: 1000, height: 720 };
const PLOT: Box = { x: 64, y: 30, width: 716, height: 640 };
const MARK = 7;
const RING = 11;
/** What the arrow of an open end takes beyond its mark. */
const ARROW = 12;
/** How far a mark may go from its day, nearest first. */
const ASIDE = [0, ...Array.from({ length: 16 }, (_, index) => index + 1).flatMap((px) => [-px, px])];
const FONT = 15;
const LINE = 18;
const MAX = 210_000;

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const digits = new Intl.NumberFormat('en-GB');

/** What words with spaces take of the estimate, also in the face that stands in for ours. */
const RUNNING = 0.9;

/** The width of a label's two lines. */
export function labelWidth({ number, who }: Pick<SizeRow, 'number' | 'who'>): number {
  return Math.max(textWidth(number, FONT) * 1.06, textWidth(who, FONT)) * RUNNING;
}

/**
 * The force sizes on a time axis, with past missions beside it for scale.
 * One size only: where it is narrow the same rows are a list.
 */
export function numbersGeometry(input: NumbersInput): NumbersGeometry {
  const x = scaleUtc()
    .domain([new Date(input.from), new Date(input.to)])
    .range([PLOT.x, PLOT.x + PLOT.width]);
  const y = scaleLinear()
    .domain([0, MAX])
    .range([PLOT.y + PLOT.height, PLOT.y]);

  const placed = sideBySide(
    input.rows.map((row) => ({ row, x: x(middleOf(row.asOf)), y1: y(row.high), y2: y(row.low) })),
  );
  const obstacles: Box[] = placed.map(roomOf);
  const moments = input.moments.map(({ date, label }) => ({ x: x(new Date(date)), label }));
  for (const { x: at, label } of moments) {
    const width = textWidth(label, FONT);
    obstacles.push({ x: at - width / 2, y: PLOT.y + 128, width, height: LINE });
  }
  const labels = placeLabels(
    placed.map(({ row, x: cx, y1, y2 }) => ({
      id: row.id,
      x: cx,
      y: (y1 + y2) / 2,
      width: labelWidth(row),
      height: LINE * 2,
      clear: row.ringed ? RING : MARK,
      tall: (y2 - y1) / 2,
      at: row.at,
    })),
    obstacles,
    { x: PLOT.x, y: 8, width: PLOT.width + 8, height: PLOT.y + PLOT.height - 10 },
  );
  const labelOf = new Map(labels.map((label) => [label.id, label]));

  return {
    ...SIZE,
    plot: PLOT,
    valueTicks: [0, 50_000, 100_000, 150_000, 200_000].map((value) => ({ y: y(value), label: digits.format(value) })),
    timeTicks:
      utcMonth
        .every(3)
        ?.range(new Date(input.from), new Date(input.to))
        .map((date) => ({
          x: x(date),
          label: month.format(date),
          year: date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : undefined,
        })) ?? [],
    moments,
    marks: placed.map(({ row, x: cx, y1, y2 }) => {
      const label = labelOf.get(row.id) as PlacedLabel;
      const anchor = label.side === 'left' ? 'end' : 'start';
      return {
        id: row.id,
        kind: row.kind,
        kyiv: row.kyiv,
        ringed: row.ringed,
        reach: row.reach,
        x: cx,
        y1,
        y2,
        label: {
          x: anchor === 'end' ? label.box.x + label.box.width : label.box.x,
          y: label.box.y + LINE - 4,
          anchor,
          number: row.number,
          who: row.who,
        },
        leader: label.leader,
      };
    }),
    yardsticks: spread(
      input.yardsticks.map((row) => ({ id: row.id, y: y(row.value), number: row.number, name: row.name })),
    ),
    end: { x: PLOT.x + PLOT.width, ...input.end },
  };
}

interface Placed {
  row: SizeRow;
  x: number;
  y1: number;
  y2: number;
}

/** What a mark covers, with its ring, the range that it spans and the arrow beyond it. */
function roomOf({ row, x, y1, y2 }: Placed): Box {
  const half = row.ringed ? RING : MARK;
  return {
    x: x - half,
    y: y1 - half - (row.reach === 'up' ? ARROW : 0),
    width: half * 2,
    height: y2 - y1 + half * 2 + (row.reach === 'none' ? 0 : ARROW),
  };
}

/** Marks of days so near to one another that one would cover another: each goes aside as far as it must. */
function sideBySide(marks: readonly Placed[]): Placed[] {
  const placed: Placed[] = [];
  for (const mark of marks) {
    const free = ASIDE.map((aside) => ({ ...mark, x: mark.x + aside })).find((at) =>
      placed.every((other) => !overlaps(roomOf(other), roomOf(at))),
    );
    placed.push(free ?? mark);
  }
  return placed;
}

/** Keeps the names of the yardsticks apart: each at least a line below the one above it. */
function spread<Row extends { y: number }>(rows: readonly Row[]): (Row & { labelY: number })[] {
  let floor = Number.NEGATIVE_INFINITY;
  return [...rows]
    .sort((a, b) => a.y - b.y)
    .map((row) => {
      floor = Math.max(row.y, floor + LINE + 2);
      return { ...row, labelY: floor };
    });
}
