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
  /** How far a mark that is a range reaches up and down from its centre, in px. */
  tall?: number;
  /** Where a hand has set it: taken if it is free, before any place that is searched for. */
  at?: HandSet | undefined;
}

/** A place that a hand has set. */
export interface HandSet {
  side: Side;
  /** How far it is pushed along that side, down or to the right, in px. */
  slide: number;
  /** How far it stands off beyond the usual gap, in px. */
  away?: number;
  /** The side of the mark from which a leader starts, if not the label's. */
  from?: Side;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface PlacedLabel {
  id: string;
  box: Box;
  side: Side;
  /** From the mark's rim to the label, where that stands at a distance. */
  leader: Leader | undefined;
}

export interface Leader {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Gap between a mark and its label, in px. */
const GAP = 6;
/** How much further a label may stand from its mark before it needs a leader, in px. */
const APART = 10;
/** What a leader leaves free at the rim of its mark and before its words, in px. */
const RIM = 2;

function boxAt(label: LabelRequest, side: Side, away: number): Box {
  const { x, y, width, height, clear, tall = 0 } = label;
  const off = clear + GAP + away;
  switch (side) {
    case 'right':
      return { x: x + off, y: y - height / 2, width, height };
    case 'left':
      return { x: x - off - width, y: y - height / 2, width, height };
    case 'above':
      return { x: x - width / 2, y: y - tall - off - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + tall + off, width, height };
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
    SLIDES.map((slide) => ({ side, from: side, away, slide, cost: away * 1.5 + Math.abs(slide) + SIDE_COST[side] })),
  ),
).sort((a, b) => a.cost - b.cost);

/** The nearest point of a box to a point: where a leader ends. */
export function nearestPoint(box: Box, x: number, y: number): { x: number; y: number } {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
}

/** True if a line passes through a box; touching an edge does not count. */
export function strikes({ x1, y1, x2, y2 }: Leader, { x, y, width, height }: Box): boolean {
  // Most lines of a map lie wholly to one side, and a label is held against all of them at every place.
  if (Math.max(x1, x2) <= x || Math.min(x1, x2) >= x + width) return false;
  if (Math.max(y1, y2) <= y || Math.min(y1, y2) >= y + height) return false;
  // The stretch of the line, as shares of it, that lies within the box across and down (Liang and Barsky).
  let [from, to] = [0, 1];
  for (const [start, run, low, high] of [
    [x1, x2 - x1, x, x + width],
    [y1, y2 - y1, y, y + height],
  ] as const) {
    if (run === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const ends = [(low - start) / run, (high - start) / run];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return from < to;
}

/** True if two lines cross, and not only end on one another. */
export function cross(a: Leader, b: Leader): boolean {
  const side = ({ x1, y1, x2, y2 }: Leader, x: number, y: number) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

/** The leader to a label, if it stands so far off that a reader could take it for another mark's. */
function leaderOf({ x, y, clear, tall = 0 }: LabelRequest, side: Side, from: Side, box: Box): Leader | undefined {
  const middle = Math.min(Math.max(box.y + box.height / 2, y - tall), y + tall);
  const nearest = nearestPoint(box, x, middle);
  if (Math.hypot(nearest.x - x, nearest.y - middle) <= clear + GAP + APART) return undefined;
  const rim = clear + RIM;
  const start = {
    right: { x: x + rim, y: middle },
    left: { x: x - rim, y: middle },
    above: { x, y: y - tall - rim },
    below: { x, y: y + tall + rim },
  }[from];
  // At the middle of the words beside which it ends: at their corner it could belong to those above or below.
  const beside = side === 'right' || side === 'left';
  const end = nearestPoint(beside ? { ...box, y: box.y + box.height / 2, height: 0 } : box, start.x, start.y);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const share = length === 0 ? 0 : Math.max(0, length - RIM) / length;
  return {
    x1: start.x,
    y1: start.y,
    x2: start.x + (end.x - start.x) * share,
    y2: start.y + (end.y - start.y) * share,
  };
}

interface Candidate {
  byHand: boolean;
  box: Box;
  side: Side;
  leader: Leader | undefined;
}

function candidatesOf(
  request: LabelRequest,
  blocked: readonly Box[],
  lines: readonly Leader[],
  bounds: Box,
): Candidate[] {
  const set = request.at === undefined ? [] : [{ away: 0, from: request.at.side, ...request.at }];
  return [...set, ...PLACES].flatMap(({ side, away, slide, from }, index) => {
    const plain = boxAt(request, side, away);
    const beside = side === 'right' || side === 'left';
    const box = beside ? { ...plain, y: plain.y + slide } : { ...plain, x: plain.x + slide };
    if (!contains(bounds, box) || blocked.some((other) => overlaps(other, box))) return [];
    if (lines.some((line) => strikes(line, box))) return [];
    return [{ byHand: index < set.length, box, side, leader: leaderOf(request, side, from, box) }];
  });
}

/** How often a place makes a leader run through words, through a mark or across another leader. */
function faultsOf({ box, leader }: Candidate, others: readonly PlacedLabel[], marks: readonly Box[]): number {
  const struck = others.filter((other) => other.leader && strikes(other.leader, box)).length;
  if (!leader) return struck;
  return (
    struck +
    others.filter((other) => strikes(leader, other.box) || (other.leader && cross(leader, other.leader))).length +
    marks.filter((mark) => strikes(leader, mark)).length
  );
}

/** How many near places are looked at when asking which label is hardest to place. */
const NEAR = 24;

/**
 * Places labels where they hit neither a mark nor another label and stay within the bounds. Their leaders run through
 * no words, no mark but their own and across no other leader, if that can be. What a hand has set goes first; then the label with the
 * least room left, each to its nearest free place.
 * Deterministic: the same marks give the same picture.
 *
 * @param obstacles  boxes that no label may cover: marks, thick lines, fixed words
 * @param lines  thin lines that no label may cover, but that a leader may cross: coasts and borders. Defaults to none
 * @returns one placed label per request, in the order of the requests
 * @throws RangeError if some label has no free place, so that an overlap never ships
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
  lines: readonly Leader[] = [],
): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  const waiting = new Map(requests.map((request) => [request, candidatesOf(request, obstacles, lines, bounds)]));
  while (waiting.size > 0) {
    const [[request, candidates]] = [...waiting].sort(
      ([, places], [, others]) =>
        Number(others[0]?.byHand === true) - Number(places[0]?.byHand === true) ||
        places.slice(0, NEAR).length - others.slice(0, NEAR).length ||
        places.length - others.length,
    ) as [[LabelRequest, Candidate[]]];
    // What the mark itself lies in is its own box, or that of a mark so near that nothing could lead around it.
    const marks = obstacles.filter((box) => !contains(box, { x: request.x, y: request.y, width: 0, height: 0 }));
    // A leader across a word is the lesser evil to no label at all.
    let least = Number.POSITIVE_INFINITY;
    let choice: Candidate | undefined;
    for (const candidate of candidates) {
      const faults = faultsOf(candidate, [...placed.values()], marks);
      if (faults < least) [least, choice] = [faults, candidate];
      if (least === 0) break;
    }
    if (!choice) throw new RangeError(`No room for the label of ${request.id}`);
    waiting.delete(request);
    const { box, side, leader } = choice;
    placed.set(request.id, { id: request.id, box, side, leader });
    for (const [other, left] of waiting) {
      waiting.set(
        other,
        left.filter(({ box }) => !overlaps(box, choice.box)),
      );
    }
  }
  return requests.map((request) => placed.get(request.id) as PlacedLabel);
}
