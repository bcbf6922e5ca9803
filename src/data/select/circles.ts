import type { Lock } from './conditions.ts';

/** An edge of a graph in layers: `from` stands one or more layers before `to`. */
export interface Link {
  id: string;
  from: string;
  to: string;
}

/** A way round: the link that closes it, and the nodes on it in order, beginning where the link ends. */
export interface Circle {
  link: string;
  nodes: string[];
}

/** Every link that leads back to a node on the way to it, walking from the first nodes on, in their order. */
export function findCircles(nodes: readonly string[], links: readonly Link[]): Circle[] {
  const circles: Circle[] = [];
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]) => {
    for (const link of links.filter(({ from }) => from === node)) {
      const start = [...path, node].indexOf(link.to);
      if (start >= 0) circles.push({ link: link.id, nodes: [...path, node].slice(start) });
      else if (!done.has(link.to)) walk(link.to, [...path, node]);
    }
    done.add(node);
  };
  for (const node of nodes) if (!done.has(node)) walk(node, []);
  return circles;
}

/** The conditions as a graph: whoever waits before what it waits for. */
export const linksOf = ({ locks }: { locks: readonly Pick<Lock, 'id' | 'on' | 'key'>[] }): Link[] =>
  locks.map(({ id, on, key }) => ({ id, from: on, to: key }));
