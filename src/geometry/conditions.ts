import { findCircles, type Link, linksOf } from '../data/select/circles.ts';
import { crossed } from './dummies.ts';
import { layersOf, orderRows, spread } from './layered-graph.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

export interface ConditionsInput {
  /** What is waited for, then what it waits for, each with its words. */
  nodes: readonly { id: string; label: string; element: boolean }[];
  locks: readonly { id: string; on: string; key: string; disputed: boolean }[];
}

export interface PlacedNode {
  id: string;
  element: boolean;
  /** Where the words begin. */
  x: number;
  lines: { text: string; y: number }[];
  /** Baseline of the line below the name: whose key it is, or how the element stands. */
  below: number;
  /** The knob from which its lines lead to what it opens. */
  knob: { x: number; y: number };
  /** It opens something: the knob is drawn. */
  opens: boolean;
}

export interface PlacedLock {
  id: string;
  on: string;
  key: string;
  disputed: boolean;
  /** It closes a circle: the line leads back, from right to left. */
  back: boolean;
  /** Middle of the lock. */
  x: number;
  y: number;
  path: string;
  /** Where a line that leads back begins, at what holds its key; other lines begin at a knob. */
  start: { x: number; y: number } | undefined;
  /** Where the number of the circle stands, on the line that closes it. */
  mark: { x: number; y: number } | undefined;
}

export interface ConditionsGeometry {
  width: number;
  height: number;
  nodes: PlacedNode[];
  locks: PlacedLock[];
  /** The circles, each as the nodes on it, beginning where the line leads back to. */
  circles: { lock: string; nodes: string[] }[];
}

const WIDTH = 960;
/** Widths of the columns from the right: what is waited for, what it waits for, what stands behind that. */
const COLUMNS = [200, 166, 144] as const;
const LABEL_PX = 15;
const LINE = 18;
/** Between two locks on one node, and between two nodes below one another. */
const PORT = 13;
const GAP = 14;
/** Room for the locks left of a name, and for the knob right of it. */
const INSET = 16;
const KNOB = 10;

/** Left edge and width of each layer, the first on the right. */
function columnsOf(depth: number): { x: number; width: number }[] {
  const widths = Array.from({ length: depth + 1 }, (_, layer) => COLUMNS[layer] ?? COLUMNS[2]);
  const gap = (WIDTH - widths.reduce((sum, width) => sum + width, 0)) / Math.max(depth, 1);
  return widths.map((width, layer) => ({
    x: WIDTH - widths.slice(0, layer + 1).reduce((sum, other) => sum + other, layer * gap),
    width,
  }));
}

/** Height of each node's middle: the fullest row is set first, evenly; the others follow their neighbours. */
function middlesOf(
  rows: readonly (readonly string[])[],
  links: readonly Link[],
  sizeOf: (node: string) => number,
): ReadonlyMap<string, number> {
  const middles = new Map<string, number>();
  const place = (row: readonly string[], beside: readonly string[]) => {
    const wanted = row.map((node, index) => {
      const near = links
        .flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))
        .filter((other) => beside.includes(other));
      if (near.length === 0) return index;
      return near.reduce((sum, other) => sum + (middles.get(other) ?? 0), 0) / near.length;
    });
    for (const [index, y] of spread(wanted, row.map(sizeOf), GAP).entries()) middles.set(row[index] ?? '', y);
  };
  const fullest = rows.reduce((best, row, at) => (row.length > (rows[best]?.length ?? 0) ? at : best), 0);
  place(rows[fullest] ?? [], []);
  for (let at = fullest + 1; at < rows.length; at++) place(rows[at] ?? [], rows[at - 1] ?? []);
  for (let at = fullest - 1; at >= 0; at--) place(rows[at] ?? [], rows[at + 1] ?? []);
  const top = Math.min(...[...middles].map(([node, y]) => y - sizeOf(node) / 2));
  return new Map([...middles].map(([node, y]) => [node, y - top + 4]));
}

/** The graph in layers, what is waited for on the right: the further left, the further away its key. */
export function conditionsGeometry({ nodes: given, locks: all }: ConditionsInput): ConditionsGeometry {
  const ids = given.map(({ id }) => id);
  const waiting = linksOf({ locks: all });
  const circles = findCircles(ids, waiting);
  const back = new Set(circles.map(({ link }) => link));
  const links = waiting.map((link) => (back.has(link.id) ? { ...link, from: link.to, to: link.from } : link));
  const layers = layersOf(ids, links);
  const columns = columnsOf(Math.max(...layers.values()));
  const columnOf = (layer: number) => columns[layer] ?? { x: 0, width: 0 };
  const layerOf = (node: string) => layers.get(node) ?? 0;
  const { rows, short, through } = crossed(ids, links, layers);

  const linesOf = new Map(
    given.map(({ id, label }) => [id, wrap(label, columnOf(layerOf(id)).width - INSET - KNOB, { sizePx: LABEL_PX })]),
  );
  const rightEnd = ({ id, on, key }: { id: string; on: string; key: string }) => (back.has(id) ? key : on);
  const endingAt = (node: string) => all.filter((lock) => rightEnd(lock) === node);
  const sizeOf = (node: string) => {
    const lines = linesOf.get(node);
    return lines === undefined ? PORT : Math.max((lines.length + 1) * LINE, endingAt(node).length * PORT);
  };
  const middles = middlesOf(orderRows(rows, short), short, sizeOf);
  const yOf = (node: string) => middles.get(node) ?? 0;

  const nodes = given.map(({ id, element }): PlacedNode => {
    const lines = linesOf.get(id) ?? [];
    const x = columnOf(layerOf(id)).x + INSET;
    const first = yOf(id) - ((lines.length + 1) * LINE) / 2 + 14;
    return {
      id,
      element,
      x,
      lines: lines.map((text, index) => ({ text, y: first + index * LINE })),
      below: first + lines.length * LINE,
      knob: {
        x: x + Math.max(...lines.map((line) => textWidth(line, LABEL_PX))) + KNOB,
        y: first - 5 + ((lines.length - 1) * LINE) / 2,
      },
      opens: all.some((lock) => lock.key === id && !back.has(lock.id)),
    };
  });
  const placed = new Map(nodes.map((node) => [node.id, node]));

  /** Height of a line's right end: the ends on one node stand in the order in which their lines come. */
  const portOf = (node: string, lock: string) => {
    const sorted = endingAt(node)
      .map(({ id, on, key }) => ({ id, y: yOf(through.get(id)?.[0] ?? (on === node ? key : on)) }))
      .sort((a, b) => a.y - b.y);
    return yOf(node) + (sorted.findIndex(({ id }) => id === lock) - (sorted.length - 1) / 2) * PORT;
  };

  const locks = all.map((lock): PlacedLock => {
    const isBack = back.has(lock.id);
    const right = rightEnd(lock);
    const turns = (through.get(lock.id) ?? []).map((turn, index) => {
      const { x, width } = columnOf(layerOf(right) + index + 1);
      return { x, end: x + width, y: yOf(turn) };
    });
    const from = { x: (placed.get(right)?.x ?? 0) - INSET + 4, y: portOf(right, lock.id) };
    const knob = placed.get(isBack ? lock.on : lock.key)?.knob ?? { x: 0, y: 0 };
    // The lock of a circle hangs below the knob of what waits.
    const to = isBack ? { x: knob.x, y: knob.y + LINE } : knob;
    const bends = turns.flatMap(({ x, end, y }) => [
      { x: end, y },
      { x, y },
    ]);
    const [turn] = turns;
    return {
      id: lock.id,
      on: lock.on,
      key: lock.key,
      disputed: lock.disputed,
      back: isBack,
      ...(isBack ? to : from),
      path: leftward([from, ...bends, to]),
      start: isBack ? from : undefined,
      mark: isBack && turn ? { x: (turn.x + turn.end) / 2, y: turn.y } : undefined,
    };
  });
  return {
    width: WIDTH,
    height: Math.ceil(Math.max(...ids.map((id) => yOf(id) + sizeOf(id) / 2)) + 4),
    nodes,
    locks,
    circles: circles.map(({ link, nodes: on }) => ({ lock: link, nodes: on })),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A line through points from right to left that leaves and enters each level. */
function leftward(points: readonly { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(x)},${round(y)}`;
      const middle = (before.x + x) / 2;
      return `C${round(middle)},${round(before.y)} ${round(middle)},${round(y)} ${round(x)},${round(y)}`;
    })
    .join('');
}
