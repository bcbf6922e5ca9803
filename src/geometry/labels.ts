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
  /** Where a hand has set it: taken if it is free, before any place that is searched for. */
  at?: { side: Side; slide: number } | undefined;
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

/** Nudges along the side at which a label stands, and distances from its mark, in px. */
const SLIDES = [0, 14, 28, 44, 64, 90, 120].flatMap((slide) => (slide === 0 ? [0] : [-slide, slide]));
const DISTANCES = [0, 12, 26, 44, 64, 92, 124, 160, 200];
/** What a side costs when two places are equally near: beside reads better than above or below. */
const SIDE_COST = { right: 0, left: 6, above: 10, below: 10 } as const satisfies Record<Side, number>;
const SIDES = Object.keys(SIDE_COST) as Side[];

/** Every place a label may take, nearest first. */
const PLACES = SIDES.flatMap((side) =>
  DISTANCES.flatMap((away) =>
    SLIDES.map((slide) => ({ side, away, slide, cost: away * 1.5 + Math.abs(slide) + SIDE_COST[side] })),
  ),
).sort((a, b) => a.cost - b.cost);

/** The nearest point of a box to a point: where a leader ends. */
export function nearestPoint(box: Box, x: number, y: number): { x: number; y: number } {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
}

/** True if a line passes through a box, sampled closely enough for boxes of a line's height. */
function crosses(box: Box, from: { x: number; y: number }, to: { x: number; y: number }): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps - 1 }, (_, index) => (index + 1) / steps).some((share) =>
    overlaps(box, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, width: 1, height: 1 }),
  );
}

interface Candidate {
  box: Box;
  side: Side;
  leader: boolean;
}

function candidatesOf(request: LabelRequest, blocked: readonly Box[], bounds: Box): Candidate[] {
  const byHand = request.at === undefined ? [] : [{ ...request.at, away: 0 }];
  return [...byHand, ...PLACES].flatMap(({ side, away, slide }) => {
    const plain = boxAt(request, side, away);
    const beside = side === 'right' || side === 'left';
    const box = beside ? { ...plain, y: plain.y + slide } : { ...plain, x: plain.x + slide };
    if (!contains(bounds, box) || blocked.some((other) => overlaps(other, box))) return [];
    return [{ box, side, leader: away > 0 || Math.abs(slide) > 28 }];
  });
}

/** How many near places are looked at when asking which label is hardest to place. */
const NEAR = 24;

/**
 * Places labels where they hit neither a mark nor another label, their leaders cross no label if that can be,
 * and they stay within the bounds. What a hand has set goes first; then the label with the
 * least room left, each to its nearest free place.
 * Deterministic: the same marks give the same picture.
 *
 * @param obstacles  boxes that no label may cover: marks, lines, fixed words
 * @returns one placed label per request, in the order of the requests
 * @throws RangeError if some label has no free place, so that an overlap never ships
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: readonly Box[], bounds: Box): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  const waiting = new Map(requests.map((request) => [request, candidatesOf(request, obstacles, bounds)]));
  while (waiting.size > 0) {
    const [[request, candidates]] = [...waiting].sort(
      ([a, places], [b, others]) =>
        Number(b.at !== undefined) - Number(a.at !== undefined) ||
        places.slice(0, NEAR).length - others.slice(0, NEAR).length ||
        places.length - others.length,
    ) as [[LabelRequest, Candidate[]]];
    const isClear = ({ box, leader }: Candidate) =>
      !leader ||
      ![...placed.values()].some((other) =>
        crosses(other.box, { x: request.x, y: request.y }, nearestPoint(box, request.x, request.y)),
      );
    // A leader across a word is the lesser evil to no label at all.
    const choice = candidates.find(isClear) ?? candidates[0];
    if (!choice) throw new RangeError(`No room for the label of ${request.id}`);
    waiting.delete(request);
    placed.set(request.id, { id: request.id, ...choice });
    for (const [other, left] of waiting) {
      waiting.set(
        other,
        left.filter(({ box }) => !overlaps(box, choice.box)),
      );
    }
  }
  return requests.map((request) => placed.get(request.id) as PlacedLabel);
}
