import { z } from 'zod';
import { says } from '../faults/table.ts';
import { chapter, date, reviewBy, words } from './field.ts';
import { actorId, claimId, figureId, sourceId } from './id.ts';
import { rule } from './rule.ts';

export const VERDICTS = ['confirmed', 'refined', 'partly', 'contradicted', 'article-only', 'judgement'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One statement of the article, in neutral words, and what the record says to it. */
export const claim = z
  .strictObject({
    id: claimId,
    chapter: chapter.describe('Where the article says so.'),
    kind: z
      .enum(['event', 'position', 'figure', 'quote', 'judgement', 'label'])
      .describe('What sort of statement it is.'),
    statement: words.describe('What the article says, in our words.'),
    actors: z.array(actorId).describe('Whom it is about.'),
    date: date.optional().describe('The time that it speaks of.'),
    verdict: z.enum(VERDICTS).describe('What the record makes of it.'),
    record: words.describe('What the record says.'),
    figures: z.array(figureId).optional().describe('Numbers that it gives or that answer it.'),
    sources: z.array(sourceId).describe('None only where the verdict is article-only or judgement.'),
    reviewBy,
  })
  .refine((row) => row.sources.length > 0 || row.verdict === 'article-only' || row.verdict === 'judgement', {
    ...rule(says('verdict-without-source', '')),
    path: ['sources'],
  });

export type Claim = Readonly<z.infer<typeof claim>>;
