import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { wordsOf } from './sentence-length.ts';
import { sentencesOf } from './sentences.ts';
import { faultAt, type Wording } from './wording.ts';

/** School years that a section may ask for, by the automated readability index. */
export const MOST_YEARS = 12;
/** Shorter texts have no level: one long name would make it. */
const LEAST_WORDS = 60;

/**
 * The automated readability index: school years that a text asks for, from the length of its words and sentences.
 * Undefined for a text too short to have one.
 *
 * @param paragraphs  no sentence goes from one into the next
 */
export function readingLevel(paragraphs: readonly string[]): number | undefined {
  const words = paragraphs.flatMap(wordsOf);
  const sentences = paragraphs.flatMap(sentencesOf).length;
  if (words.length < LEAST_WORDS) return undefined;
  const letters = words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences) - 21.43;
}

/** Sections of prose that are hard to read as a whole. Told where the section begins. */
export function hardSections(wordings: readonly Wording[]): Fault[] {
  const sections = Map.groupBy(
    wordings.filter(({ kind }) => kind === 'paragraph'),
    ({ file, section }) => `${file} ${section}`,
  );
  return [...sections.values()].flatMap((paragraphs) => {
    const [first] = paragraphs;
    const years = readingLevel(paragraphs.map(({ text }) => text));
    return first !== undefined && years !== undefined && years > MOST_YEARS
      ? [faultAt(first, 0, 'section', says('section-hard', Math.round(years), MOST_YEARS))]
      : [];
  });
}
