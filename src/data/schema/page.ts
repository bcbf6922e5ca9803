import { z } from 'zod';
import { date, words } from './field.ts';
import { opening } from './opening.ts';

const head = {
  title: words.max(100, 'at most 100 characters'),
  description: words.max(170, 'at most 170 characters').describe('One sentence for search engines and previews.'),
  updated: date.describe('The day on which the words last changed.'),
};

/** Front matter of a chapter. */
export const chapterHead = z.strictObject({
  ...head,
  order: z.number().int().min(1).describe('Its place among the chapters.'),
  opening: opening.describe('What stands at its head.'),
});

/** Front matter of any other page. */
export const pageHead = z.strictObject({ ...head, kicker: words.optional() });

export type ChapterHead = z.infer<typeof chapterHead>;
export type PageHead = z.infer<typeof pageHead>;
