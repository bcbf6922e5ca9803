import { z } from 'zod';
import { CHAPTERS } from '../chapters.ts';
import { isCalendarDate } from '../dates.ts';
import { says } from '../faults/table.ts';
import { sourceId } from './id.ts';
import { rule } from './rule.ts';

const DATE = says('no-such-day', '');
const DAY = 'a day, written "2026-12-31"';

/** A date as exact as the source allows. The pattern, with its message, is for programs that cannot ask a calendar. */
export const date = z
  .string()
  .refine(isCalendarDate, rule(DATE))
  .meta({
    description: `In quotation marks: ${DATE.allowed}.`,
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    patternErrorMessage: DATE.allowed,
  });

/** More than the longest field needs, and less than what a paste gone wrong brings. */
export const MOST = 1000;

/** A sentence or more for readers. Never empty: leave the field out instead. */
export const words = z.string().trim().min(1, 'words, or leave the field out').max(MOST, `at most ${MOST} characters`);

/** At least one source: nothing stands without one. */
export const sources = z.array(sourceId).min(1, 'at least one source id').describe('What it rests on.');

/** Set when the source gives the date only roughly; shown as "about". */
export const approx = z.literal(true).optional().describe('The source gives the date only roughly.');

/** How firmly the sources carry a record: two independent or one official one, or a single weak one. */
export const confidence = z
  .enum(['firm', 'thin'])
  .describe('Two independent sources or an official one, or a single weak one.');

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * A language by its code. The codes of countries that are taken for those of their languages, such as ua, name none.
 *
 * @param shape  how the code is written
 */
export function language(shape: RegExp) {
  const allowed = 'a language code such as en: Ukrainian is uk, Czech cs, Danish da, Greek el, Japanese ja';
  return z
    .string()
    .regex(shape, 'a language code such as en or uk')
    .refine((code) => !shape.test(code) || languages.of(code) !== undefined, allowed);
}

/** For editors: nothing of the site is made from it. */
export const reviewBy = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(text), DAY)
  .meta({
    description:
      'The last day by which somebody should look whether the record still holds; `npm run check` tells of it.',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    patternErrorMessage: DAY,
  })
  .optional();

/** A chapter's slug. */
export const chapter = z.enum(CHAPTERS);
