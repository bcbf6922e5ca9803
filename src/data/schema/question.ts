import { z } from 'zod';
import { DOMAINS } from '../domains.ts';
import { says } from '../faults/table.ts';
import { chapter, date, reviewBy, sources, words } from './field.ts';
import { actorId, questionId } from './id.ts';
import { rule } from './rule.ts';

/** Why a question is open, in the order in which the page groups them. */
export const QUESTION_KINDS = [
  'not-published',
  'not-settled',
  'outcome-not-found',
  'accounts-differ',
  'after-record',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Something that the record cannot answer, with what it does know. */
export const question = z
  .strictObject({
    id: questionId,
    kind: z.enum(QUESTION_KINDS).describe('Why it is open.'),
    question: words.describe('One sentence that takes no side, with its question mark.'),
    chapter: chapter.describe('Where it comes up.'),
    since: date.describe('The day on which the question arose.'),
    asOf: date.describe('The day of the last that is known.'),
    actors: z.array(actorId).min(1, 'at least one actor id').describe('Whom it concerns: their pages show it.'),
    domains: z.array(z.enum(DOMAINS)).optional().describe('On what, where it is one of these.'),
    records: z
      .array(words)
      .describe(
        'The ids of the records that leave it open: positions, numbers, statements, events, promises, edges, steps.',
      ),
    known: words.describe('What is known so far, in a sentence or two.'),
    settles: words.describe('What would settle it.'),
    holders: z.array(actorId).min(1, 'at least one actor id').describe('Who could answer it.'),
    front: z.literal(true).optional().describe('It stands on the front page too.'),
    sources,
    reviewBy,
  })
  .refine((row) => /^[^.?!]+\?$/.test(row.question), { ...rule(says('question-unasked', '')), path: ['question'] })
  .refine((row) => row.kind !== 'accounts-differ' || row.sources.length > 1, {
    ...rule(says('accounts-of-one', '')),
    path: ['sources'],
  });

export type Question = Readonly<z.infer<typeof question>>;
