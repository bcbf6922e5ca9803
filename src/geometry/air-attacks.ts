import { scaleLinear } from 'd3-scale';
import { textWidth } from './text-width.ts';

export type AttackShape = 'narrow' | 'middle' | 'wide';

export interface AttackRow {
  /** `YYYY-MM`. */
  month: string;
  drones: number;
  missiles: number;
  /** The data hold only some of its days. */
  partial: boolean;
  /** One of the months that the picture speaks of. */
  marked: boolean;
}

export interface AttackNote {
  month: string;
  /** One line a text; the first is the number. Where it is narrow, months are written short. */
  lines: Readonly<Record<AttackShape, readonly string[]>>;
  /** To the left of its bar, or above all bars with a leader down to it. */
  at: 'left' | 'above';
}

export interface AttackInput {
  rows: readonly AttackRow[];
  notes: readonly AttackNote[];
  /** The first month counted by another method, and what to say of it. */
  breakAt: { month: string; lines: Readonly<Record<AttackShape, readonly string[]>> };
  /** Heads of the panels, with the unit of each. */
  heads: { drones: string; missiles: string };
}

export interface AttackBar {
  month: string;
  x: number;
  y: number;
  width: number;
  height: number;
  partial: boolean;
  marked: boolean;
}

export interface AttackPanel {
  id: 'drones' | 'missiles';
  head: { x: number; y: number; text: string };
  base: number;
  ticks: { y: number; label: string }[];
  bars: AttackBar[];
}

export interface AttackGeometry {
  width: number;
  height: number;
  x1: number;
  x2: number;
  panels: AttackPanel[];
  years: { x: number; label: string; from: number }[];
  yearsY: number;
  notes: {
    month: string;
    x: number;
    y: number;
    anchor: 'start' | 'end';
    lines: readonly string[];
    leader: { x1: number; y1: number; x2: number; y2: number };
  }[];
  breakAt: {
    x: number;
    /** Where the line runs: not through the words of the time axis. */
    stretches: readonly (readonly [from: number, to: number])[];
    textX: number;
    textY: number;
    lines: readonly string[];
  };
}

const SHAPES = {
  wide: { width: 930, left: 52, right: 6, top: 100, drones: 300, between: 92, missiles: 110, gap: 0.22 },
  middle: { width: 640, left: 52, right: 6, top: 100, drones: 280, between: 128, missiles: 104, gap: 0.22 },
  narrow: { width: 328, left: 40, right: 4, top: 104, drones: 250, between: 128, missiles: 96, gap: 0.2 },
} as const satisfies Record<AttackShape, object>;

/** Size of the words, line of the notes, and room between a note and its bar, in px. */
const FONT = 15;
const LINE = 18;
const GAP = 6;

/** The tops of the two scales are the next whole number of these above every bar, each panel on its own. */
const STEPS = { drones: 1_000, missiles: 100 };

const digits = new Intl.NumberFormat('en-GB');

/** Drones and missiles by month, each as bars from zero on a scale of its own, under one another on one time axis. */
export function attackGeometry(input: AttackInput, shape: AttackShape): AttackGeometry {
  const { width, left, right, top, drones, between, missiles, gap } = SHAPES[shape];
  const step = (width - left - right) / input.rows.length;
  const startOf = (index: number) => left + index * step;
  const indexOf = (month: string) => {
    const index = input.rows.findIndex((row) => row.month === month);
    if (index < 0) throw new RangeError(`No row of the month ${month}`);
    return index;
  };
  const panel = (id: 'drones' | 'missiles', from: number, height: number): AttackPanel => {
    const base = from + height;
    const most = Math.max(1, ...input.rows.map((row) => row[id]));
    const y = scaleLinear()
      .domain([0, Math.ceil(most / STEPS[id]) * STEPS[id]])
      .range([base, from]);
    return {
      id,
      head: { x: 0, y: id === 'drones' ? 16 : from - 14, text: input.heads[id] },
      base,
      ticks: y.ticks(4).map((value) => ({ y: tenth(y(value)), label: digits.format(value) })),
      bars: input.rows.map((row, index) => {
        const at = tenth(y(row[id]));
        return {
          month: row.month,
          x: tenth(startOf(index) + (step * gap) / 2),
          y: at,
          width: tenth(step * (1 - gap)),
          height: tenth(base - at),
          partial: row.partial,
          marked: id === 'drones' && row.marked,
        };
      }),
    };
  };
  const upper = panel('drones', top, drones);
  const lower = panel('missiles', top + drones + between, missiles);

  const words = input.notes.map((note) => ({ ...note, lines: note.lines[shape] }));
  const above = words.filter(({ at }) => at === 'above').sort((a, b) => a.month.localeCompare(b.month));
  const breakX = tenth(startOf(indexOf(input.breakAt.month)));
  return {
    width,
    height: lower.base + 10,
    x1: left,
    x2: width - right,
    panels: [upper, lower],
    years: [...new Set(input.rows.map(({ month }) => month.slice(0, 4)))].map((label) => {
      const own = input.rows.flatMap((row, index) => (row.month.startsWith(label) ? [index] : []));
      const [first = 0, last = 0] = [own[0], own.at(-1)];
      return { label, x: tenth((startOf(first) + startOf(last + 1)) / 2), from: tenth(startOf(first)) };
    }),
    yearsY: upper.base + 20,
    notes: words.map((note) => {
      const bar = upper.bars[indexOf(note.month)] as AttackBar;
      const middle = tenth(bar.x + bar.width / 2);
      if (note.at === 'left') {
        const x = tenth(bar.x - GAP);
        const y = tenth(bar.y + 5 - LINE * (note.lines.length - 1));
        return { ...note, x, y, anchor: 'end', leader: { x1: x + 1, y1: bar.y, x2: bar.x, y2: bar.y } };
      }
      // The words of a later month stand higher: its leader passes to the right of those below.
      const below = above.slice(0, above.indexOf(note)).reduce((sum, { lines }) => sum + lines.length, 0);
      const y = top - 12 - LINE * (below + note.lines.length - 1) - GAP * above.indexOf(note);
      const end = y + LINE * (note.lines.length - 1) + 5;
      return {
        ...note,
        x: tenth(bar.x + bar.width),
        y,
        anchor: 'end',
        leader: { x1: middle, y1: end, x2: middle, y2: bar.y - 2 },
      };
    }),
    breakAt: {
      x: breakX,
      stretches: [[top, upper.base], ...breakBelow(upper.base + 28, lower, breakX)],
      textX: breakX - GAP,
      textY: upper.base + (shape === 'wide' ? 46 : 44),
      lines: input.breakAt.lines[shape],
    },
  };
}

/** The stretches of the line through the lower panel: two where the words over it would reach the line. */
function breakBelow(from: number, { head, base }: AttackPanel, x: number): [number, number][] {
  if (head.x + textWidth(head.text, FONT) + GAP <= x) return [[from, base]];
  return [
    [from, head.y - FONT],
    [head.y + GAP, base],
  ];
}

const tenth = (value: number) => Math.round(value * 10) / 10;
