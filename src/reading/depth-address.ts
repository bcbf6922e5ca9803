/** How deep a chapter is read: its points and first sentences, the whole, or the whole with how it is known. */
export const DEPTHS = ['gist', 'full', 'method'] as const;
export type Depth = (typeof DEPTHS)[number];

/** The name under which the address keeps the depth. */
const NAME = 'depth';

/** Reads the depth from the query of an address, and a value that means nothing here. */
export function readDepth(query: string): { depth: Depth; fault: string | undefined } {
  const value = new URLSearchParams(query).get(NAME);
  const depth = DEPTHS.find((known) => known === value);
  return { depth: depth ?? 'full', fault: depth === undefined && value !== null ? value : undefined };
}

/** The query that says the depth, unless it is the full text. Other names are kept. */
export function writeDepth(depth: Depth, query = ''): string {
  const kept = new URLSearchParams(query);
  if (depth === 'full') kept.delete(NAME);
  else kept.set(NAME, depth);
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
