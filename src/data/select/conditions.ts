import { compareDates } from '../dates.ts';
import type { Tables } from '../parse.ts';
import type { ConditionEdge, ConditionNode } from '../schema/condition.ts';
import type { ActorId } from '../schema/id.ts';

/** One lock on something that waits: the key that opens it, and every record that says so. */
export interface Lock {
  id: string;
  /** The node that waits. */
  on: string;
  /** The node it waits for; where the record says "blocks", the lock opens when that node is out of the way. */
  key: string;
  relation: ConditionEdge['relation'];
  /** All its records are disputed: by another reading there is no such lock. */
  disputed: boolean;
  edges: readonly ConditionEdge[];
}

export interface Conditions {
  /** What is waited for: goals and commitments that still require something. */
  elements: readonly ConditionNode[];
  /** What they wait for, directly or behind another condition. */
  conditions: readonly ConditionNode[];
  locks: readonly Lock[];
}

/** True for a lock that is not history: neither met, lifted, overtaken nor dropped, and more than a limit. */
export function stands({ status, limits }: ConditionEdge): boolean {
  return (status === 'open' || status === 'disputed') && limits !== true;
}

/** The elements whose locks still stand when the record ends, and everything behind those locks. */
export function standingConditions(tables: Tables): Conditions {
  const sameAs = new Map(tables.nodes.map((node) => [node.id as string, (node.sameAs ?? node.id) as string]));
  const one = (id: string) => sameAs.get(id) ?? id;
  const locks = new Map<string, Lock>();
  for (const edge of tables.edges.filter(stands)) {
    const requires = edge.relation === 'requires';
    const on = one(requires ? edge.from : edge.to);
    const key = one(requires ? edge.to : edge.from);
    const id = `${on}-${key}`;
    const edges = [...(locks.get(id)?.edges ?? []), edge];
    const disputed = edges.every(({ status }) => status === 'disputed');
    locks.set(id, { id, on, key, relation: edge.relation, disputed, edges });
  }
  const all = [...locks.values()];
  const waits = (id: string) => all.some((lock) => lock.on === id && lock.relation === 'requires');
  const elements = tables.nodes.filter(({ id, type }) => (type === 'goal' || type === 'commitment') && waits(id));
  const reached = new Set<string>(elements.map(({ id }) => id));
  for (const id of reached) for (const lock of all) if (lock.on === id) reached.add(lock.key);
  return {
    elements,
    conditions: tables.nodes.filter((node) => reached.has(node.id) && !elements.includes(node)),
    locks: all.filter(({ on }) => reached.has(on)),
  };
}

/** What the reader may suppose: every condition that is itself the key to a lock on an element, in order of the locks. */
export function supposable({ elements, conditions, locks }: Conditions): readonly ConditionNode[] {
  const waiting = new Set<string>(elements.map(({ id }) => id));
  const keys = new Set(locks.filter(({ on }) => waiting.has(on)).map(({ key }) => key));
  return [...keys].flatMap((key) => conditions.find(({ id }) => id === key) ?? []);
}

/** One record that something waits for a condition whose key an actor holds. */
export interface HeldKey {
  lock: Lock;
  edge: ConditionEdge;
}

/** What waits for an actor's decision, alone or with others: every record behind a lock that stands, the newest first. */
export function keysOfActor(tables: Tables, actor: ActorId): readonly HeldKey[] {
  const held = tables.nodes.filter(({ holders }) => holders?.includes(actor) === true).map(({ id }) => id as string);
  return standingConditions(tables)
    .locks.filter(({ key }) => held.includes(key))
    .flatMap((lock) => lock.edges.map((edge) => ({ lock, edge })))
    .sort((a, b) => compareDates(b.edge.date, a.edge.date));
}
