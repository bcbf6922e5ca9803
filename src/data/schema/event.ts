import { z } from 'zod';
import { approx, chapter, confidence, date, reviewBy, sources, words } from './field.ts';
import { actorId, eventId, placeId, quoteId } from './id.ts';

export const EVENT_KINDS = [
  'summit',
  'pledge',
  'clarification',
  'proposal',
  'talks',
  'law',
  'sanction',
  'incursion',
  'strike',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened on a day, or was announced for one. */
export const event = z.strictObject({
  id: eventId,
  date,
  end: date.optional().describe('Last day, for what lasted.'),
  approx,
  title: words.max(60, 'at most 60 characters').describe('A plain statement of at most 60 characters.'),
  kind: z.enum(EVENT_KINDS),
  actors: z.array(actorId),
  chapters: z.array(chapter).min(1, 'at least one chapter'),
  summary: words,
  quote: quoteId.optional(),
  places: z.array(placeId).optional(),
  status: z
    .literal('scheduled')
    .optional()
    .describe('Announced for a day beyond the record: what came of it was not found.'),
  note: words.optional(),
  confidence,
  sources,
  reviewBy,
});

export type Event = Readonly<z.infer<typeof event>>;
