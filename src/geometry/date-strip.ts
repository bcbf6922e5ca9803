import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { middleOf } from '../data/dates.ts';

export interface DateStripInput {
  /** In order of time; what is `lit` bears words beside the picture. */
  dates: readonly { id: string; date: string; lit: boolean }[];
  /** `YYYY-MM-DD`, both ends of the line. */
  from: string;
  to: string;
}

export interface DateStrip {
  width: number;
  height: number;
  /** Where the line of time runs. */
  base: number;
  months: readonly { x: number }[];
  dots: readonly { id: string; x: number; y: number; lit: boolean }[];
}

const WIDTH = 600;
const RADIUS = 6;
/** From one row of dots to the next. */
const ROW = 15;

/** Dates as dots on a line of time; those that would touch are stacked, so that each can be counted. */
export function dateStrip({ dates, from, to }: DateStripInput): DateStrip {
  const x = scaleUtc()
    .domain([new Date(from), new Date(to)])
    .range([RADIUS, WIDTH - RADIUS]);
  const lastInRow: number[] = [];
  const placed = dates.map(({ id, date, lit }) => {
    const at = x(middleOf(date));
    const free = lastInRow.findIndex((last) => at - last >= ROW);
    const row = free === -1 ? lastInRow.length : free;
    lastInRow[row] = at;
    return { id, x: at, row, lit };
  });
  const base = lastInRow.length * ROW + RADIUS;
  return {
    width: WIDTH,
    height: base + RADIUS,
    base,
    months: utcMonth.range(new Date(from), new Date(to)).map((month) => ({ x: x(month) })),
    dots: placed.map(({ id, x: at, row, lit }) => ({ id, x: at, y: base - RADIUS - 3 - row * ROW, lit })),
  };
}
