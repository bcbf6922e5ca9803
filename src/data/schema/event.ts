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

/** Something that happened on a day, or was announced for one. */
export const event = z.strictObject({
  id: eventId,
  date: date.describe('When it happened, or is to happen.'),
  end: date.optional().describe('Last day, for what lasted.'),
  approx,
  title: words.max(60, 'at most 60 characters').describe('A plain statement of at most 60 characters.'),
  kind: z.enum(EVENT_KINDS).describe('What sort of event it is.'),
  actors: z.array(actorId).describe('Who took part, or whom it concerns.'),
  chapters: z.array(chapter).min(1, 'at least one chapter').describe('Where it is told of.'),
  summary: words.describe('What happened, in a sentence or two.'),
  quote: quoteId.optional().describe('Words that were recorded of it.'),
  places: z.array(placeId).optional().describe('Where it stands on the map.'),
  status: z
    .literal('scheduled')
    .optional()
    .describe('Announced for a day beyond the record: what came of it was not found.'),
  note: words.optional().describe('What a reader should know beyond the summary.'),
  confidence,
  sources,
  reviewBy,
});

export type Event = Readonly<z.infer<typeof event>>;
