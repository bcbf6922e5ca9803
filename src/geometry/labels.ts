import { type Box, contains, overlaps } from './box.ts';

/** A label to be placed at a point: how large it is, and how far it must keep from its mark. */
export interface LabelRequest {
  id: string;
  /** The mark's centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Half the mark's size, in px. */
  clear: number;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface PlacedLabel {
  id: string;
  box: Box;
  side: Side;
  /** True where no side was free and the label stands at a distance, joined to its mark by a leader. */
  leader: boolean;
}

/** Gap between a mark and its label, in px. */
const GAP = 6;

function boxAt(label: LabelRequest, side: Side, away: number): Box {
  const { x, y, width, height, clear } = label;
  const off = clear + GAP + away;
  switch (side) {
    case 'right':
      return { x: x + off, y: y - height / 2, width, height };
    case 'left':
      return { x: x - off - width, y: y - height / 2, width, height };
    case 'above':
      return { x: x - width / 2, y: y - off - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + off, width, height };
  }
}

/** Nudges along the side at which a label stands, tried in this order. */
const SLIDES = [0, -14, 14, -28, 28, -44, 44, -64, 64, -90, 90];
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
const DISTANCES = [0, 18, 40, 64, 92, 124, 160, 200, 240];

/**
 * Places labels one after another, in the order given, where they hit neither a mark nor an earlier label and
 * stay within the bounds. Deterministic: the same marks give the same picture.
 *
 * @param obstacles  boxes that no label may cover: marks, lines, fixed words
 * @returns one placed label per request, in the same order
 * @throws RangeError if some label has no free place, so that an overlap never ships
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: readonly Box[], bounds: Box): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  return requests.map((request) => {
    for (const away of DISTANCES) {
      for (const slide of SLIDES) {
        for (const side of SIDES) {
          const plain = boxAt(request, side, away);
          const box =
            side === 'right' || side === 'left'
              ? { ...plain, y: plain.y + slide }
              : { ...plain, x: plain.x + slide * 2 };
          if (!contains(bounds, box) || taken.some((other) => overlaps(other, box))) continue;
          taken.push(box);
          return { id: request.id, box, side, leader: away > 0 || Math.abs(slide) > 28 };
        }
      }
    }
    throw new RangeError(`No room for the label of ${request.id}`);
  });
}
