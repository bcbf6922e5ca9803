import { z } from 'zod';
import { edgeId, eventId, figureId, quoteId, rungId } from './id.ts';

/** The ways in which a chapter can open, each made from the records that the chapter is about. */
const SHOWS = {
  /** The states that one step of the stair counts, named or not. */
  counted: z.strictObject({ show: z.literal('counted'), rung: rungId }),
  /** A recorded sentence at its fork, and what the article quotes in its place. */
  sentence: z.strictObject({ show: z.literal('sentence'), quote: quoteId, article: quoteId }),
  /** A few numbers beside one another, each with who said it and when. */
  sizes: z.strictObject({
    show: z.literal('sizes'),
    figures: z.array(figureId).min(2, 'two to four ids of figures').max(4, 'two to four ids of figures'),
  }),
  /** The months of air attacks as bars, and the crossings into NATO airspace below them. */
  attacks: z.strictObject({ show: z.literal('attacks') }),
  /** What waits for what, a line for each condition. */
  waits: z.strictObject({
    show: z.literal('waits'),
    edges: z.array(edgeId).min(2, 'two to four ids of edges').max(4, 'two to four ids of edges'),
  }),
  /** The chapter's events on a line of time, a few of them by name. */
  dates: z.strictObject({
    show: z.literal('dates'),
    events: z.array(eventId).min(2, 'two to four ids of events').max(4, 'two to four ids of events'),
  }),
  /** How many promises got how far. */
  stages: z.strictObject({ show: z.literal('stages') }),
};

/** What stands at the head of a chapter, chosen by its content. */
export const opening = z.discriminatedUnion('show', [
  SHOWS.counted,
  SHOWS.sentence,
  SHOWS.sizes,
  SHOWS.attacks,
  SHOWS.waits,
  SHOWS.dates,
  SHOWS.stages,
]);

export type Opening = z.infer<typeof opening>;
export type OpeningOf<Show extends Opening['show']> = Extract<Opening, { show: Show }>;
