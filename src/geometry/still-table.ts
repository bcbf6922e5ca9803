import type { Level } from '../data/levels.ts';
import type { Verdict } from '../data/schema/claim.ts';
import type { Promised } from '../data/schema/promise.ts';
import type { StageMark } from './promise-ledger.ts';
import { type Face, wrap } from './wrap.ts';

export type BlockLook = 'plain' | 'bold' | 'quiet' | 'quote';

/** One of the site's marks. */
export type Mark =
  | { of: 'level'; level: Level }
  | { of: 'verdict'; verdict: Verdict }
  | { of: 'status'; status: Promised['state']['status'] };

/** A piece of a cell: words, with a mark before them or the track of a stage above them. */
export interface Block {
  text: string;
  look: BlockLook;
  mark?: Mark | undefined;
  stage?: StageMark | undefined;
}

export interface StillColumn {
  head: string;
  width: number;
  /** Defaults to the start of the column. */
  align?: 'middle';
}

export interface StillTableInput {
  columns: readonly StillColumn[];
  /** Rows closer together. Defaults to false. */
  dense?: boolean;
  /** A group's name spans all columns; the rows below belong to it. */
  groups: readonly { name?: Block | undefined; rows: readonly (readonly (readonly Block[])[])[] }[];
}

export interface PlacedWords {
  text: string;
  look: BlockLook | 'head';
  x: number;
  /** Baseline. */
  y: number;
  anchor: 'start' | 'middle';
}

export interface StillTableGeometry {
  width: number;
  height: number;
  words: PlacedWords[];
  marks: { mark: Mark; x: number; y: number; size: number }[];
  /** Tracks of stages: from `x` over the column's width, at the height `y`. */
  stages: { stage: StageMark; x: number; width: number; y: number }[];
  rules: { y: number; strong: boolean }[];
}

const FACES = {
  plain: { sizePx: 15, leadingPx: 20, breadth: 0.92 },
  bold: { sizePx: 15, leadingPx: 20, breadth: 0.93 },
  quiet: { sizePx: 14, leadingPx: 19, breadth: 0.95 },
  quote: { sizePx: 17, leadingPx: 24, breadth: 0.88 },
  head: { sizePx: 14, leadingPx: 18, breadth: 0.93 },
} as const satisfies Record<BlockLook | 'head', Face & { leadingPx: number }>;

/** Side of a mark; the room behind it; the gutter between columns, narrower where words are centred. */
const MARK = 18;
const AFTER_MARK = 7;
const GUTTER = 16;
const MIDDLE_GUTTER = 6;
const gutterOf = ({ align }: StillColumn) => (align === 'middle' ? MIDDLE_GUTTER : GUTTER);
/** Height of the track above a stage's date. */
const TRACK = 20;

/** Sets a table as words, marks and rules in px: rows as high as their highest cell. */
export function stillTable({ columns, groups, dense = false }: StillTableInput): StillTableGeometry {
  const pad = dense ? 3 : 8;
  const table: StillTableGeometry = {
    width: columns.reduce((sum, { width }) => sum + width, 0),
    height: 0,
    words: [],
    marks: [],
    stages: [],
    rules: [],
  };
  const starts = columns.map((_, index) => columns.slice(0, index).reduce((sum, { width }) => sum + width, 0));

  const setBlock = (block: Block, column: StillColumn, x: number, top: number): number => {
    const face = FACES[block.look];
    const middle = column.align === 'middle';
    if (block.stage !== undefined) {
      table.stages.push({ stage: block.stage, x, width: column.width, y: top + TRACK / 2 });
    }
    const indent = block.mark === undefined || block.text === '' ? 0 : MARK + AFTER_MARK;
    const from = block.stage === undefined ? top : top + TRACK;
    if (block.mark !== undefined) {
      const markX = middle && block.text === '' ? x + (column.width - MARK) / 2 : x;
      table.marks.push({ mark: block.mark, x: markX, y: from + (face.leadingPx - MARK) / 2, size: MARK });
    }
    const lines = wrap(block.text, column.width - gutterOf(column) - indent, face);
    lines.forEach((text, index) => {
      table.words.push({
        text,
        look: block.look,
        x: middle ? x + column.width / 2 : x + indent,
        y: from + index * face.leadingPx + face.sizePx,
        anchor: middle ? 'middle' : 'start',
      });
    });
    const rows = Math.max(lines.length, block.mark === undefined ? 0 : 1);
    return from - top + rows * face.leadingPx;
  };

  let y = 0;
  const heads = columns.map((column) => wrap(column.head, column.width - gutterOf(column), FACES.head));
  const headLines = Math.max(...heads.map(({ length }) => length));
  columns.forEach((column, index) => {
    const middle = column.align === 'middle';
    const lines = heads[index] ?? [];
    const x = (starts[index] ?? 0) + (middle ? column.width / 2 : 0);
    lines.forEach((text, line) => {
      const down = (headLines - lines.length + line) * FACES.head.leadingPx + FACES.head.sizePx;
      table.words.push({ text, look: 'head', x, y: down, anchor: middle ? 'middle' : 'start' });
    });
  });
  if (headLines > 0) {
    y = headLines * FACES.head.leadingPx + 6;
    table.rules.push({ y, strong: true });
  }

  for (const group of groups) {
    if (group.name !== undefined) {
      y += 16;
      y += setBlock(group.name, { head: '', width: table.width }, 0, y) + 4;
      table.rules.push({ y, strong: true });
    }
    group.rows.forEach((row, index) => {
      if (index > 0) table.rules.push({ y, strong: false });
      const heights = row.map((blocks, place) => {
        const column = columns[place];
        let height = 0;
        if (column) for (const block of blocks) height += setBlock(block, column, starts[place] ?? 0, y + pad + height);
        return height;
      });
      y += Math.max(...heights) + 2 * pad;
    });
  }
  table.rules.push({ y, strong: true });
  table.height = y + 1;
  return table;
}
