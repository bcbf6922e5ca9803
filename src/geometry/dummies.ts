import type { Link } from '../data/select/circles.ts';

/** A graph in rows whose links all join neighbouring rows: long ones are led through a place in each row between. */
export interface Crossed {
  rows: string[][];
  short: Link[];
  /** For each long link the places that it is led through, in order. */
  through: ReadonlyMap<string, readonly string[]>;
}

export function crossed(
  nodes: readonly string[],
  links: readonly Link[],
  layers: ReadonlyMap<string, number>,
): Crossed {
  const layerOf = (node: string) => layers.get(node) ?? 0;
  const depth = Math.max(...nodes.map(layerOf));
  const rows = Array.from({ length: depth + 1 }, (_, layer) => nodes.filter((node) => layerOf(node) === layer));
  const through = new Map<string, string[]>();
  const short = links.flatMap((link) => {
    const first = layerOf(link.from);
    const places = Array.from(
      { length: layerOf(link.to) - first - 1 },
      (_, index) => `${link.id}:${first + index + 1}`,
    );
    for (const [index, place] of places.entries()) rows[first + index + 1]?.push(place);
    through.set(link.id, places);
    const stops = [link.from, ...places, link.to];
    return stops.slice(1).map((to, index): Link => ({ id: `${link.id}:${index}`, from: stops[index] ?? '', to }));
  });
  return { rows, short, through };
}
