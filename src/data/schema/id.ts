import { z } from 'zod';

/** Lower-case letters and digits, joined by single hyphens: `force-64k`, `fr-land-2025-09-04`. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Twice the longest. */
const MOST = 80;

function id<Brand extends string>(_brand: Brand) {
  return z
    .string()
    .max(MOST, `at most ${MOST} characters: it makes addresses and names of files`)
    .regex(ID, 'lower-case letters and digits joined by single hyphens, such as force-64k')
    .brand<Brand>();
}

export const sourceId = id('SourceId');
export const actorId = id('ActorId');
export const positionId = id('PositionId');
export const figureId = id('FigureId');
export const eventId = id('EventId');
export const quoteId = id('QuoteId');
export const claimId = id('ClaimId');
export const promiseId = id('PromiseId');
export const placeId = id('PlaceId');
export const termId = id('TermId');
export const nodeId = id('NodeId');
export const edgeId = id('EdgeId');
export const seriesId = id('SeriesId');
export const rungId = id('RungId');
export const layerId = id('LayerId');
export const phraseId = id('PhraseId');
export const questionId = id('QuestionId');

export type SourceId = z.infer<typeof sourceId>;
export type ActorId = z.infer<typeof actorId>;
export type PositionId = z.infer<typeof positionId>;
export type FigureId = z.infer<typeof figureId>;
export type EventId = z.infer<typeof eventId>;
export type QuoteId = z.infer<typeof quoteId>;
export type ClaimId = z.infer<typeof claimId>;
export type PromiseId = z.infer<typeof promiseId>;
export type PlaceId = z.infer<typeof placeId>;
export type TermId = z.infer<typeof termId>;
export type NodeId = z.infer<typeof nodeId>;
export type EdgeId = z.infer<typeof edgeId>;
export type SeriesId = z.infer<typeof seriesId>;
export type RungId = z.infer<typeof rungId>;
export type LayerId = z.infer<typeof layerId>;
export type PhraseId = z.infer<typeof phraseId>;
export type QuestionId = z.infer<typeof questionId>;
