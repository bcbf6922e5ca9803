import { MONTHS } from '../data/dates.ts';

const DATE = new RegExp(`\\b(?:(\\d{1,2}(?:–\\d{1,2})?) )?(${MONTHS.join('|')})(?: (\\d{4}))?\\b`, 'g');
/** A number and what it counts, counts in or is a part of, and a part of a treaty and its number. */
const PAIR =
  /(?<=\d) (?=(?:million|billion|per cent|km|brigades|ruled out|not stated|supportive|conditional|specific|in place)\b|of \d)|(?<=\bArticle|\d of) (?=\d)/g;
const RANGE = /(?<=\d)–(?=\d)/g;
/** Letters of a date that a phone can hold in one line with text twice as large: a longer one would break within its year. */
const ROOM = 17;

function joinDate(parts: readonly string[]): string {
  const date = parts.join('\u00A0');
  return date.length > ROOM ? date.replace(/\u00A0(?=\d{4}$)/, ' ') : date;
}

/**
 * A text in which no line ends inside a date, a range of numbers, or a number with its measure: no-break spaces between
 * their parts, joiners around the dash. Only the year of a long date may stand on the next line.
 */
export function unbroken(text: string): string {
  return text
    .replace(DATE, (_, ...parts: (string | undefined)[]) =>
      joinDate(parts.slice(0, 3).filter((part) => part !== undefined)),
    )
    .replace(PAIR, '\u00A0')
    .replace(RANGE, '\u2060–\u2060');
}
