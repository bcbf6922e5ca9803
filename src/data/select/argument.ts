import { CHAPTERS, type Chapter } from '../chapters.ts';
import type { Tables } from '../parse.ts';
import type { Claim } from '../schema/claim.ts';
import { VERDICTS } from '../schema/claim.ts';
import type { Event } from '../schema/event.ts';
import type { Promised } from '../schema/promise.ts';
import { eventsOfChapter } from './events.ts';

/** What a chapter rests on. */
export interface ChapterGround {
  chapter: Chapter;
  promises: readonly Promised[];
  /** Statements of the article, those with the same verdict together. */
  claims: readonly Claim[];
  events: readonly Event[];
}

/** What each chapter rests on, in reading order. */
export function groundsOf(tables: Tables): readonly ChapterGround[] {
  return CHAPTERS.map((chapter) => ({
    chapter,
    promises: tables.promises.filter((row) => row.chapter === chapter),
    claims: tables.claims
      .filter((row) => row.chapter === chapter)
      .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
    events: eventsOfChapter(tables, chapter),
  }));
}
