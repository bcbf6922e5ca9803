/** Shut; open by one reading and not by another; or open: nothing in the record is left before it. In this order. */
export const STATES = ['shut', 'contested', 'open'] as const;
export type LockState = (typeof STATES)[number];

/** Elements and the locks on them and on what they wait for. */
export interface LockGraph {
  elements: readonly string[];
  locks: readonly { id: string; on: string; key: string; disputed: boolean }[];
}

export interface Openness {
  /** State of every element. */
  elements: Readonly<Record<string, LockState>>;
  /** State of every lock, on elements and on conditions. */
  locks: Readonly<Record<string, LockState>>;
}

const lower = (a: LockState, b: LockState) => (STATES.indexOf(a) < STATES.indexOf(b) ? a : b);

/**
 * What is open if the reader's conditions held.
 *
 * An element opens when no lock on it is left. A condition never opens by itself, whatever stands before it:
 * a requirement that is met makes an event possible, it does not make it happen. A disputed lock never holds
 * an element shut for certain: it leaves it contested. Supposing more never shuts anything.
 */
export function openness(graph: LockGraph, supposed: ReadonlySet<string>): Openness {
  const elements: Record<string, LockState> = Object.fromEntries(
    graph.elements.map((id) => [id, supposed.has(id) ? 'open' : 'shut']),
  );
  const stateOf = (id: string): LockState => (supposed.has(id) ? 'open' : (elements[id] ?? 'shut'));
  const lockState = ({ key, disputed }: { key: string; disputed: boolean }): LockState => {
    const state = stateOf(key);
    return disputed && state === 'shut' ? 'contested' : state;
  };
  // Elements wait for one another, perhaps in a circle: begin with all shut and open until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of graph.elements) {
      const own = graph.locks.filter(({ on }) => on === id);
      const state = supposed.has(id) ? 'open' : own.map(lockState).reduce(lower, own.length > 0 ? 'open' : 'shut');
      if (state !== elements[id]) changed = true;
      elements[id] = state;
    }
  }
  return { elements, locks: Object.fromEntries(graph.locks.map((lock) => [lock.id, lockState(lock)])) };
}

/** The locks that still keep an element shut, without those that are only disputed. */
export function shutLocks<Lock extends { id: string; on: string }>(
  locks: readonly Lock[],
  { locks: states }: Openness,
  element: string,
): readonly Lock[] {
  return locks.filter(({ id, on }) => on === element && states[id] === 'shut');
}
