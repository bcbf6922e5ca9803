import type { Hit } from './engine.ts';
import type { Kind } from './entry.ts';

/** What was found of one kind. */
export interface Group {
  kind: Kind;
  /** The best of them. */
  shown: readonly Hit[];
  /** How many more there are. */
  more: number;
}

/** What was found by kind, the kind with the best hit first. */
export function groupHits(hits: readonly Hit[], most: number): Group[] {
  const kinds = new Map<Kind, Hit[]>();
  for (const hit of hits) {
    const list = kinds.get(hit.entry.kind);
    if (list) list.push(hit);
    else kinds.set(hit.entry.kind, [hit]);
  }
  return [...kinds].map(([kind, all]) => ({
    kind,
    shown: all.slice(0, most),
    more: Math.max(0, all.length - most),
  }));
}
