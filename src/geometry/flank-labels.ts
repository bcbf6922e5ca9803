import type { Box } from './box.ts';
import { type LabelRequest, type Leader, type PlacedLabel, placeLabels, type Side } from './labels.ts';
import { textWidth } from './text-width.ts';

export type FlankShape = 'narrow' | 'wide';

/** A mark with words of its own: where it is, half its size in px, and where a hand has set the words, by shape. */
export interface Lettered {
  id: string;
  x: number;
  y: number;
  words: string;
  reach: number;
  label?: HandSetLabel | undefined;
}

export type HandSetLabel = Readonly<Partial<Record<FlankShape, LabelRequest['at']>>>;

/** What else the labels must keep clear of. */
export interface Occupied {
  words: readonly FixedWords[];
  /** The thick line of a measure along a border. */
  border: readonly Point[];
  /** Coasts and borders: a leader may cross them, words may not. */
  outlines: readonly (readonly Point[])[];
}

/** Words whose base line begins or ends at a point, or lies around it; turned clockwise about that point, in degrees. */
export interface FixedWords {
  text: string;
  x: number;
  y: number;
  anchor: Anchor;
  /** Size of the face in px. Defaults to that of the labels. */
  size?: number;
  turn?: number | undefined;
}

export interface FlankLabel {
  /** Where the base line of the words begins or ends, or its middle: words beside a mark begin or end there. */
  label: { x: number; y: number; anchor: Anchor };
  leader: Leader | undefined;
}

type Anchor = 'start' | 'middle' | 'end';
type Point = readonly [x: number, y: number];

const FONT = 15;
const LINE = 17;
/** From the foot of a line to its base line. */
const DESCENT = 4;
/** How much of the size of a face lies above its base line. */
const RISE = 0.75;
const EDGE = 4;
/** Half of a thick line, and the air beside it. */
const THICK = 3;

/** A label for each mark, in their order, on no mark, no word and no line of the map. */
export function flankLabels(
  marks: readonly Lettered[],
  { words, border, outlines }: Occupied,
  { width, height }: { width: number; height: number },
  shape: FlankShape,
): FlankLabel[] {
  const obstacles: Box[] = [
    ...marks.map(({ x, y, reach }) => around(x, y, reach + 1)),
    ...words.flatMap(boxesOf),
    ...border.map(([x, y]) => around(x, y, THICK)),
  ];
  const requests = marks.map(
    ({ id, x, y, words: own, reach, label }): LabelRequest => ({
      id,
      x,
      y,
      width: textWidth(own, FONT) * 1.04,
      height: LINE,
      clear: reach - 2,
      at: label?.[shape],
    }),
  );
  const bounds = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  return placeLabels(requests, obstacles, bounds, outlines.flatMap(stretchesOf)).map(labelOf);
}

/** Words beside a mark hold to it, however much of their room they fill. */
const ANCHOR = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const satisfies Record<
  Side,
  Anchor
>;
const SHARE = { start: 0, middle: 0.5, end: 1 } as const satisfies Record<Anchor, number>;

function labelOf({ box, side, leader }: PlacedLabel): FlankLabel {
  const anchor = ANCHOR[side];
  return {
    label: { x: tenth(box.x + box.width * SHARE[anchor]), y: tenth(box.y + LINE - DESCENT), anchor },
    leader: leader && { x1: tenth(leader.x1), y1: tenth(leader.y1), x2: tenth(leader.x2), y2: tenth(leader.y2) },
  };
}

const tenth = (px: number) => Math.round(px * 10) / 10;

const around = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: reach * 2,
  height: reach * 2,
});

/** The room of words: one box, or for words that are turned one around each stretch as long as they are high. */
export function boxesOf({ text, x, y, anchor, size = FONT, turn = 0 }: FixedWords): Box[] {
  const width = textWidth(text, size);
  const start = -width * SHARE[anchor];
  if (turn === 0) return [{ x: x + start, y: y - size * RISE, width, height: size }];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const pieces = Math.ceil(width / size);
  const down = size * (0.5 - RISE);
  return Array.from({ length: pieces }, (_, index) => {
    const along = start + ((index + 0.5) * width) / pieces;
    return around(x + along * cos - down * sin, y + along * sin + down * cos, size / 2);
  });
}

/** The stretches of a closed line. */
function stretchesOf(ring: readonly Point[]): Leader[] {
  return ring.map(([x2, y2], index) => {
    const [x1, y1] = ring.at(index - 1) as Point;
    return { x1, y1, x2, y2 };
  });
}
