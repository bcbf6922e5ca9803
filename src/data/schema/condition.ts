import { z } from 'zod';
import { approx, confidence, date, reviewBy, sources, words } from './field.ts';
import { actorId, edgeId, eventId, nodeId } from './id.ts';

/** Something that waits, opens or blocks: a goal, a decision, an event, a rule. */
export const conditionNode = z.strictObject({
  id: nodeId,
  label: words,
  type: z.enum(['goal', 'commitment', 'fact', 'actor-decision', 'event', 'instrument', 'rule']),
  holders: z
    .array(actorId)
    .min(1)
    .optional()
    .describe('Whose decision it is: who holds the key. Absent where no single actor does.'),
  sameAs: nodeId.optional().describe('The node that this is another name of: pictures draw both as one.'),
});

/** Read as a sentence: `from` requires `to`, or `from` blocks `to`. */
export const conditionEdge = z.strictObject({
  id: edgeId,
  from: nodeId,
  relation: z.enum(['requires', 'blocks']),
  to: nodeId,
  limits: z.literal(true).optional().describe('The block only limits: it is never drawn as shut.'),
  who: words.describe('Who says so.'),
  statement: words,
  date,
  approx,
  status: z.enum(['open', 'met', 'lifted', 'overtaken', 'dropped', 'disputed']),
  ended: date.optional(),
  events: z.array(eventId).optional(),
  note: words.optional(),
  confidence,
  sources,
  reviewBy,
});

export const conditions = z.strictObject({ nodes: z.array(conditionNode), edges: z.array(conditionEdge) });

export type ConditionNode = Readonly<z.infer<typeof conditionNode>>;
export type ConditionEdge = Readonly<z.infer<typeof conditionEdge>>;
