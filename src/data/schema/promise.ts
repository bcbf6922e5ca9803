import { z } from 'zod';
import { approx, chapter, date, reviewBy, sources, words } from './field.ts';
import { actorId, promiseId } from './id.ts';

/** How far a promise has come, in order. A stage is shown only where a source carries it. */
export const STAGES = ['declared', 'specific', 'legal', 'funded', 'delivered'] as const;
export type Stage = (typeof STAGES)[number];

export const PROMISE_STATUS = ['open', 'kept', 'partly-kept', 'changed', 'lapsed', 'not-known'] as const;

/** Something an actor said it would do, with the stages it has reached and its last known state. */
export const promise = z.strictObject({
  id: promiseId,
  name: words.describe('A name in a few words, for a table.'),
  actors: z.array(actorId).min(1, 'at least one actor id'),
  what: words,
  chapter,
  reviewBy,
  stages: z
    .array(z.strictObject({ stage: z.enum(STAGES), date, approx, what: words, sources }))
    .min(1, 'at least one stage'),
  state: z.strictObject({
    status: z.enum(PROMISE_STATUS),
    asOf: date,
    brief: words.describe('`what` in a few words, for a table.'),
    what: words,
    sources,
  }),
});

export type Promised = Readonly<z.infer<typeof promise>>;
