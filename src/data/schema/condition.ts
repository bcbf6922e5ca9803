import { z } from 'zod';
import { approx, confidence, date, sources, words } from './field.ts';
import { actorId, edgeId, eventId, nodeId } from './id.ts';

/** Something that waits, opens or blocks: a goal, a decision, an event, a rule. */
export const conditionNode = z.strictObject({
  id: nodeId,
  label: words,
  type: z.enum(['goal', 'commitment', 'fact', 'actor-decision', 'event', 'instrument', 'rule']),
  /** Whose decision it is: who holds the key. Absent where no single actor does. */
  holders: z.array(actorId).min(1).optional(),
  /** The node that this is another name of: pictures draw both as one. */
  sameAs: nodeId.optional(),
});

/** Read as a sentence: `from` requires `to`, or `from` blocks `to`. */
export const conditionEdge = z.strictObject({
  id: edgeId,
  from: nodeId,
  relation: z.enum(['requires', 'blocks']),
  to: nodeId,
  /** The block only limits: it is never drawn as shut. */
  limits: z.literal(true).optional(),
  /** Who says so. */
  who: words,
  statement: words,
  date,
  approx,
  status: z.enum(['open', 'met', 'lifted', 'overtaken', 'dropped', 'disputed']),
  ended: date.optional(),
  events: z.array(eventId).optional(),
  note: words.optional(),
  confidence,
  sources,
});

export const conditions = z.strictObject({ nodes: z.array(conditionNode), edges: z.array(conditionEdge) });

export type ConditionNode = Readonly<z.infer<typeof conditionNode>>;
export type ConditionEdge = Readonly<z.infer<typeof conditionEdge>>;
