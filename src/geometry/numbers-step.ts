import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { middleOf } from '../data/dates.ts';
import type { Box } from './box.ts';
import { type LabelRequest, type PlacedLabel, placeLabels } from './labels.ts';
import { labelWidth, type NumbersInput, type SizeMark, type SizeRow } from './numbers-in-the-debate.ts';
import { textWidth } from './text-width.ts';

/** A force size in a picture of one step: only what is lit bears words. */
export interface StepMark extends Omit<SizeMark, 'label'> {
  label: SizeMark['label'] | undefined;
}

export interface NumbersStepGeometry {
  width: number;
  height: number;
  plot: Box;
  valueTicks: { y: number; label: string }[];
  timeTicks: { x: number; label: string }[];
  marks: StepMark[];
  /** The past missions that are lit: a line across the picture. */
  yardsticks: { id: string; y: number; number: string; name: string }[];
}

export type StepShape = 'narrow' | 'wide';

const SHAPES = {
  narrow: { width: 340, height: 400, plot: { x: 4, y: 26, width: 328, height: 346 }, months: 6 },
  wide: { width: 580, height: 420, plot: { x: 4, y: 26, width: 568, height: 366 }, months: 3 },
} as const;
const MARK = 7;
const RING = 11;
const FONT = 15;
const LINE = 18;
const MAX = 210_000;

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const digits = new Intl.NumberFormat('en-GB');

/**
 * All force sizes on a time axis, small enough to stand beside a step, with words at what the step speaks of.
 *
 * @param lit  ids of the sizes and yardsticks that the step speaks of
 * @param unit  what the highest tick counts, said once
 * @param at  where a hand has set a label
 */
export function numbersStepGeometry(
  input: NumbersInput,
  lit: readonly string[],
  shape: StepShape,
  unit: string,
  at: Readonly<Record<string, LabelRequest['at']>> = {},
): NumbersStepGeometry {
  const { width, height, plot, months } = SHAPES[shape];
  const right = plot.x + plot.width;
  const from = new Date(input.from);
  const to = new Date(input.to);
  const x = scaleUtc()
    .domain([from, to])
    .range([plot.x + RING, right]);
  const y = scaleLinear()
    .domain([0, MAX])
    .range([plot.y + plot.height, plot.y]);

  const placed = input.rows.map((row) => ({ row, x: x(middleOf(row.asOf)), y1: y(row.high), y2: y(row.low) }));
  const valueTicks = [0, 50_000, 100_000, 150_000, 200_000].map((value) => ({
    y: y(value),
    label: value === 0 ? '' : value === 200_000 ? `${digits.format(value)} ${unit}` : digits.format(value),
  }));
  const obstacles: Box[] = [
    ...placed.map((mark) => boxOf(mark)),
    ...valueTicks.flatMap((tick) => {
      const wide = textWidth(tick.label, FONT);
      return tick.label === '' ? [] : [{ x: right - wide, y: tick.y - LINE, width: wide, height: LINE }];
    }),
  ];
  const labels = placeLabels(
    placed
      .filter(({ row }) => lit.includes(row.id))
      .map(({ row, x: cx, y1, y2 }) => ({
        id: row.id,
        x: cx,
        y: (y1 + y2) / 2,
        width: labelWidth(row),
        height: LINE * 2,
        clear: row.ringed ? RING : MARK,
        tall: (y2 - y1) / 2,
        at: at[row.id],
      })),
    obstacles,
    { x: plot.x, y: 0, width: plot.width + 4, height: plot.y + plot.height - 2 },
  );

  return {
    width,
    height,
    plot,
    valueTicks,
    timeTicks: (utcMonth.every(months)?.range(from, to) ?? [])
      .map((date) => ({
        x: x(date),
        label: date.getUTCMonth() === 0 ? `${month.format(date)} ${date.getUTCFullYear()}` : month.format(date),
      }))
      .filter((tick) => tick.x + textWidth(tick.label, FONT) <= right + 4),
    marks: placed.map(({ row, x: cx, y1, y2 }) => {
      const label = labels.find(({ id }) => id === row.id);
      return {
        id: row.id,
        kind: row.kind,
        kyiv: row.kyiv,
        ringed: row.ringed,
        reach: row.reach,
        x: cx,
        y1,
        y2,
        label: label && wordsAt(label, row),
        leader: label?.leader,
      };
    }),
    yardsticks: input.yardsticks
      .filter(({ id }) => lit.includes(id))
      .map(({ id, value, number, name }) => ({ id, y: y(value), number, name })),
  };
}

/** The room that a mark takes, with its ring and its arrow. */
function boxOf({ row, x, y1, y2 }: { row: SizeRow; x: number; y1: number; y2: number }): Box {
  const half = row.ringed ? RING : MARK;
  const up = row.reach === 'up' ? 12 : 0;
  const down = row.reach === 'down' ? 12 : 0;
  return { x: x - half, y: y1 - half - up, width: half * 2, height: y2 - y1 + half * 2 + up + down };
}

function wordsAt({ box, side }: PlacedLabel, { number, who }: SizeRow): SizeMark['label'] {
  const anchor = side === 'left' ? 'end' : 'start';
  return { x: anchor === 'end' ? box.x + box.width : box.x, y: box.y + LINE - 4, anchor, number, who };
}
