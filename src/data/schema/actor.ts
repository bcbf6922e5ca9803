import { z } from 'zod';
import { date, sources, words } from './field.ts';
import { actorId } from './id.ts';

export const REGIONS = [
  'nordic-baltic',
  'western',
  'central',
  'southern',
  'black-sea',
  'beyond-europe',
  'institution',
  'party',
] as const;

export const ROLES = [
  'co-chair',
  'member',
  'partner',
  'outside',
  'institution',
  'recipient',
  'opponent',
  'context',
] as const;
export type Role = (typeof ROLES)[number];

/** How an actor took part in a summit. `announced` means that only the plan to take part was seen. */
export const ATTENDANCE = ['in-person', 'video', 'represented', 'announced', 'absent', 'unknown'] as const;

/** A state, an institution or a group that records speak of. */
export const actor = z.strictObject({
  id: actorId.describe('The ISO 3166-1 code in lower case, or a name of our own: fr, eu, coalition.'),
  name: words,
  short: z
    .string()
    .regex(/^[A-Z]{2,4}$/, 'two to four capitals')
    .optional()
    .describe('Two to four capitals that stand on a dot: FR, NATO.'),
  kind: z.enum(['state', 'institution', 'group']),
  role: z.enum(ROLES),
  region: z.enum(REGIONS),
  memberships: z.array(z.enum(['eu', 'nato', 'coalition'])).default([]),
  summits: z
    .array(
      z.strictObject({
        date,
        mode: z.enum(ATTENDANCE),
        rank: z.enum(['leader', 'minister', 'envoy']).optional(),
        who: words.optional(),
        note: words.optional(),
        sources: z.array(sources.element),
      }),
    )
    .default([]),
  signed: z
    .array(words)
    .optional()
    .describe('Documents that the actor signed. Taking part in adopting one is not signing it.'),
  adopted: z.array(words).optional().describe('Documents that the actor took part in adopting.'),
  note: words.optional(),
});

export type Actor = Readonly<z.infer<typeof actor>>;
