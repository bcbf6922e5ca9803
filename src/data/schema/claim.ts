import { z } from 'zod';
import { says } from '../faults/table.ts';
import { chapter, date, words } from './field.ts';
import { actorId, claimId, figureId, sourceId } from './id.ts';
import { rule } from './rule.ts';

export const VERDICTS = ['confirmed', 'refined', 'partly', 'contradicted', 'article-only', 'judgement'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One statement of the article, in neutral words, and what the record says to it. */
export const claim = z
  .strictObject({
    id: claimId,
    chapter,
    kind: z.enum(['event', 'position', 'figure', 'quote', 'judgement', 'label']),
    statement: words,
    actors: z.array(actorId),
    date: date.optional(),
    verdict: z.enum(VERDICTS),
    record: words,
    figures: z.array(figureId).optional(),
    sources: z.array(sourceId),
  })
  .refine((row) => row.sources.length > 0 || row.verdict === 'article-only' || row.verdict === 'judgement', {
    ...rule(says('verdict-without-source', '')),
    path: ['sources'],
  });

export type Claim = Readonly<z.infer<typeof claim>>;
