import { textWidth } from './text-width.ts';
import { type Face, wrap } from './wrap.ts';

/** How a line of words looks on a sheet. */
export type SheetLook = 'title' | 'measure' | 'key' | 'note' | 'foot';

/**
 * The faces of a sheet, in px at the size at which it is drawn. `textWidth` is an upper estimate for labels; running
 * words come out narrower, and Arial, which many programs put in the place of our face, still fits.
 */
const FACES = {
  title: { sizePx: 30, leadingPx: 37, breadth: 0.98 },
  measure: { sizePx: 17, leadingPx: 25, breadth: 0.88 },
  key: { sizePx: 15, leadingPx: 26, breadth: 0.88 },
  note: { sizePx: 14, leadingPx: 20, breadth: 0.88 },
  foot: { sizePx: 14, leadingPx: 20, breadth: 0.88 },
} as const satisfies Record<SheetLook, Face & { leadingPx: number }>;

/** Room around a sheet's picture and words. */
const EDGE = 40;
/** Longest line of words: what is longer than this is tiring to read. */
const MEASURE = 760;
/** Side of a mark in the key, and the room behind it. */
const MARK = 18;
const AFTER_MARK = 8;
const AFTER_KEY = 24;

export interface SheetInput {
  title: string;
  measure: string;
  /** Words behind each mark of the key. */
  key: readonly string[];
  notes: readonly string[];
  /** Last lines: where it comes from, what it stands for. */
  foot: readonly string[];
  picture: { width: number; height: number };
}

export interface SheetLine {
  text: string;
  look: SheetLook;
  x: number;
  /** Baseline. */
  y: number;
}

export interface StillSheet {
  width: number;
  height: number;
  lines: SheetLine[];
  /** Upper left corners of the marks of the key, each a square of `mark`. */
  key: { x: number; y: number }[];
  mark: number;
  picture: { x: number; y: number };
  /** The rule above the last lines. */
  rule: { x1: number; x2: number; y: number };
}

/** Lays out a figure as a sheet of its own: title, measure, key, picture, notes, origin, one under another. */
export function layOutSheet(input: SheetInput): StillSheet {
  const lines: SheetLine[] = [];
  let y = EDGE;
  const write = (text: string, look: SheetLook, room: number) => {
    const face = FACES[look];
    for (const line of wrap(text, room, face)) {
      lines.push({ text: line, look, x: EDGE, y: y + face.sizePx });
      y += face.leadingPx;
    }
  };
  write(input.title, 'title', input.picture.width);
  y += 8;
  write(input.measure, 'measure', input.picture.width);
  y += 18;

  const key: StillSheet['key'] = [];
  let x = EDGE;
  const { sizePx, leadingPx, breadth } = FACES.key;
  for (const words of input.key) {
    const width = Math.ceil(MARK + AFTER_MARK + textWidth(words, sizePx) * breadth);
    if (x > EDGE && x + width > EDGE + input.picture.width) {
      x = EDGE;
      y += leadingPx;
    }
    key.push({ x, y });
    lines.push({ text: words, look: 'key', x: x + MARK + AFTER_MARK, y: y + sizePx - 1 });
    x += width + AFTER_KEY;
  }
  if (input.key.length > 0) y += leadingPx + 14;

  const picture = { x: EDGE, y };
  y += input.picture.height + 24;
  for (const note of input.notes) {
    write(note, 'note', MEASURE);
    y += 5;
  }
  y += 10;
  const rule = { x1: EDGE, x2: EDGE + input.picture.width, y };
  y += 12;
  for (const line of input.foot) write(line, 'foot', input.picture.width);
  return { width: input.picture.width + 2 * EDGE, height: y + EDGE - 10, lines, key, mark: MARK, picture, rule };
}
