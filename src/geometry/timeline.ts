import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { middleOf } from '../data/dates.ts';
import { textWidth } from './text-width.ts';

/** One event as the strip draws it. */
export interface EventRow {
  id: string;
  date: string;
  kind: string;
  /** Announced, outcome not found: drawn hollow. */
  scheduled: boolean;
}

export interface EventDot {
  id: string;
  x: number;
  y: number;
  scheduled: boolean;
}

export interface TimelineLane {
  kind: string;
  label: string;
  count: number;
  labelX: number;
  labelY: number;
  /** The lane's base line. */
  y: number;
  dots: EventDot[];
}

export interface TimelineMoment {
  x: number;
  /** The label's base line: labels that would touch stand above one another. */
  y: number;
  label: string;
  anchor: 'start' | 'middle' | 'end';
  /** True where the record stops. */
  stop: boolean;
}

export interface TimelineGeometry {
  width: number;
  height: number;
  /** Left and right end of the time axis. */
  x1: number;
  x2: number;
  top: number;
  bottom: number;
  lanes: TimelineLane[];
  ticks: { x: number; label: string }[];
  moments: TimelineMoment[];
  radius: number;
}

export interface TimelineInput {
  rows: readonly EventRow[];
  /** In the order in which the lanes stand. */
  kinds: readonly { kind: string; label: string }[];
  moments: readonly { date: string; label: string; stop?: boolean }[];
  from: string;
  to: string;
}

/** A narrow picture has its labels above the lanes, the others have them beside. */
const SHAPE = {
  narrow: { width: 328, left: 6, right: 10, lane: 46, top: 34, label: 'above', monthsPerTick: 6, radius: 4 },
  middle: { width: 640, left: 128, right: 16, lane: 34, top: 34, label: 'beside', monthsPerTick: 3, radius: 4 },
  wide: { width: 930, left: 148, right: 16, lane: 34, top: 34, label: 'beside', monthsPerTick: 3, radius: 4.5 },
} as const;

/** Size and line of the labels above the lanes, and the gap between two of them, in px. */
const FONT = 15;
const LINE = 18;
const GAP = 8;

export type TimelineShape = keyof typeof SHAPE;

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** Events as dots on a time axis, one lane a kind. Dots of near days stand on top of one another, none is hidden. */
export function timelineGeometry(input: TimelineInput, shape: TimelineShape): TimelineGeometry {
  const { width, left, right, lane, label, monthsPerTick, radius } = SHAPE[shape];
  const x = scaleUtc()
    .domain([new Date(input.from), new Date(input.to)])
    .range([left, width - right]);
  const moments = stackMoments(
    input.moments.map(({ date, label: words, stop = false }) => {
      const at = x(new Date(date));
      return { x: at, label: words, stop, anchor: at > width - 90 ? 'end' : at < left + 60 ? 'start' : 'middle' };
    }),
  );
  const top = SHAPE[shape].top + Math.max(0, ...moments.map(({ level }) => level)) * LINE;
  let y = top;
  const lanes = input.kinds.map(({ kind, label: name }): TimelineLane => {
    const rows = input.rows.filter((row) => row.kind === kind);
    const placed = stackDots(
      rows.map((row) => ({ id: row.id, x: x(middleOf(row.date)), scheduled: row.scheduled })),
      radius,
    );
    const tallest = Math.max(1, ...placed.map(({ level }) => level + 1));
    const height = Math.max(lane, tallest * radius * 2 + (label === 'above' ? 26 : 12));
    y += height;
    return {
      kind,
      label: name,
      count: rows.length,
      labelX: label === 'above' ? left : left - 12,
      labelY: label === 'above' ? y - height + 18 : y - radius + 1,
      y,
      dots: placed.map(({ level, ...dot }) => ({ ...dot, y: y - radius - 2 - level * radius * 2 })),
    };
  });
  const bottom = y;
  return {
    width,
    height: bottom + 30,
    x1: left,
    x2: width - right,
    top,
    bottom,
    lanes,
    ticks: (utcMonth.every(monthsPerTick)?.range(new Date(input.from), new Date(input.to)) ?? []).map((date) => ({
      x: x(date),
      label: date.getUTCMonth() === 0 ? `${month.format(date)} ${date.getUTCFullYear()}` : month.format(date),
    })),
    moments: moments.map(({ level, ...moment }) => ({ ...moment, y: top - 14 - level * LINE })),
    radius,
  };
}

/** Gives each label the lowest level on which it keeps clear of the labels before it. */
function stackMoments(
  moments: readonly Omit<TimelineMoment, 'y'>[],
): (Omit<TimelineMoment, 'y'> & { level: number })[] {
  const ends: number[] = [];
  return [...moments]
    .sort((a, b) => a.x - b.x)
    .map((moment) => {
      const length = textWidth(moment.label, FONT);
      const start = moment.x - { start: 0, middle: length / 2, end: length }[moment.anchor];
      const free = ends.findIndex((end) => start - end >= GAP);
      const level = free === -1 ? ends.length : free;
      ends[level] = start + length;
      return { ...moment, level };
    });
}

/** Gives each dot the lowest level on which it touches no earlier dot. Levels count from the base line. */
export function stackDots<Dot extends { x: number }>(
  dots: readonly Dot[],
  radius: number,
): (Dot & { level: number })[] {
  const ends: number[] = [];
  return [...dots]
    .sort((a, b) => a.x - b.x)
    .map((dot) => {
      const free = ends.findIndex((end) => dot.x - radius >= end);
      const level = free === -1 ? ends.length : free;
      ends[level] = dot.x + radius;
      return { ...dot, level };
    });
}
