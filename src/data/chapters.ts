/** The chapters, in reading order. A chapter's slug is its address and the name that records use. */
export const CHAPTERS = [
  'paris-promises',
  'macrons-claim',
  'kyivs-shrinking-ask',
  'the-war-next-door',
  'unresolved-questions',
  'since-september',
  'determination-and-hesitation',
] as const;

/** The place of a chapter by its slug, from 1; 0 where there is none of that name. */
export const placeOfChapter = (slug: string): number => (CHAPTERS as readonly string[]).indexOf(slug) + 1;

export type Chapter = (typeof CHAPTERS)[number];
