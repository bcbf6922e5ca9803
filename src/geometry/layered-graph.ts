import type { Link } from '../data/select/circles.ts';

/** The layer of each node: the longest way to it. The links must run in no circle. */
export function layersOf(nodes: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const layerOf = (node: string): number => {
    const known = layers.get(node);
    if (known !== undefined) return known;
    const before = links.filter(({ to }) => to === node).map(({ from }) => layerOf(from));
    const layer = Math.max(-1, ...before) + 1;
    layers.set(node, layer);
    return layer;
  };
  for (const node of nodes) layerOf(node);
  return layers;
}

/** How many pairs of links cross between two neighbouring rows. */
export function crossings(upper: readonly string[], lower: readonly string[], links: readonly Link[]): number {
  const pairs = links
    .filter(({ from, to }) => upper.includes(from) && lower.includes(to))
    .map(({ from, to }) => [upper.indexOf(from), lower.indexOf(to)] as const);
  return pairs.reduce(
    (sum, [a, b], index) => sum + pairs.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length,
    0,
  );
}

const SWEEPS = 24;

/**
 * Orders the rows so that few links cross: each row by the middle of its neighbours, up and down in turn,
 * and of all orders that were tried the one with the fewest crossings. Links join neighbouring rows only.
 */
export function orderRows(rows: readonly (readonly string[])[], links: readonly Link[]): string[][] {
  const count = (order: readonly (readonly string[])[]) =>
    order.slice(1).reduce((sum, row, index) => sum + crossings(order[index] ?? [], row, links), 0);
  let best = rows.map((row) => [...row]);
  let current = best;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    const next = current.map((row) => [...row]);
    const places = down ? next.keys() : [...next.keys()].reverse();
    for (const place of places) {
      const fixed = next[down ? place - 1 : place + 1];
      const row = next[place];
      if (!fixed || !row) continue;
      const middle = (node: string) => {
        const near = links.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []));
        const at = near.map((other) => fixed.indexOf(other)).filter((index) => index >= 0);
        return at.length === 0 ? row.indexOf(node) : at.reduce((sum, index) => sum + index, 0) / at.length;
      };
      const middles = new Map(row.map((node) => [node, middle(node)]));
      row.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
    }
    current = next;
    if (count(current) < count(best)) best = current;
  }
  return best;
}

/**
 * Places along a line: as near as can be to where each wants to be, in order, without overlap.
 *
 * @param wanted  where the middle of each wants to be
 * @param sizes  how much room each takes
 */
export function spread(wanted: readonly number[], sizes: readonly number[], gap: number): number[] {
  // Shift each by the room that those before it take; then neighbours in the wrong order share their mean.
  const offsets: number[] = [];
  for (const [index, size] of sizes.entries()) {
    const before = sizes[index - 1];
    offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + (before + size) / 2 + gap);
  }
  const blocks: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  for (const [index, want] of wanted.entries()) {
    blocks.push({ sum: want - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before || mean(before) <= mean(last)) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
    .map((place, index) => place + (offsets[index] ?? 0));
}
