/** The last day of the record: everything on the site is true as of it, nothing after it is known. */
export const RECORD_END = '2026-07-01';

/** The first day that a reader can move the as-of date back to: the day of the Paris summit. */
export const RECORD_START = '2025-09-04';

/** About when the article was written, from its own references; what is later is shown as later. */
export const ARTICLE_DATE = '2025-09-17';
