import { z } from 'zod';
import { LEVELS } from '../levels.ts';
import { date, reviewBy, sources, words } from './field.ts';
import { actorId, layerId } from './id.ts';

/** Where an element stands or would stand. `outside` is at sea or in the air; `not-stated`: no text names a place. */
export const PLACES_OF_LAYERS = ['ukraine', 'nato-territory', 'outside', 'not-stated'] as const;
/** From when: already, once a ceasefire or a peace holds, or if Russia attacks again after it. */
export const MOMENTS = ['now', 'after-ceasefire', 'renewed-attack'] as const;

/** One element of the guarantees, with where and from when. */
export const layer = z.strictObject({
  id: layerId,
  what: words.describe('What it is, in a few words: it stands in a cell of a diagram.'),
  where: z.enum(PLACES_OF_LAYERS),
  when: z.enum(MOMENTS),
  level: z.enum(LEVELS),
  status: words.describe('How it stands by the record, in one short sentence.'),
  contested: z
    .literal(true)
    .optional()
    .describe('The record holds two readings that exclude one another; `status` names both.'),
  asOf: date,
  actors: z.array(actorId).min(1),
  sources,
  reviewBy,
});

export type Layer = Readonly<z.infer<typeof layer>>;
