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

export type Chapter = (typeof CHAPTERS)[number];
