import { MONTHS } from '../data/dates.ts';
import { TENS, UNITS } from '../i18n/number-words.ts';

/** A number that stands in prose without a figure behind it. */
export interface BareNumber {
  /** As written. */
  text: string;
  /** Offset in the text that was searched. */
  offset: number;
  /** What it means, where that can be read. */
  value: number | undefined;
  /** The date as we write it, where it is one that is written otherwise. */
  meant?: string;
}

const MONTH = `(?:${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)`;
const DAYS = '\\d{1,2}(?:\\s?(?:[–-]|to|and|or)\\s?\\d{1,2})?';

/**
 * What may carry a digit without being a quantity. The rule that the method page states:
 * dates; ordinals of things (the 19th package); names (Article 5, cluster 1, MiG-31, E3, EP R129, CC BY 4.0).
 */
const EXCEPTED: readonly RegExp[] = [
  new RegExp(`\\b${DAYS}\\s${MONTH}(?:\\s(?:and|to|or)\\s\\d{1,2}\\s${MONTH})?(?:\\s\\d{4})?\\b`, 'g'),
  new RegExp(`\\b${MONTH}\\s(?:19|20)\\d{2}\\b`, 'g'),
  /(?<![\d.,])(?:19|20)\d{2}(?:[–-](?:(?:19|20)?\d{2}))?s?(?!\d|[.,]\d|%)/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b(?:Articles?|Chapters?|Annex|Part|[Cc]lusters?|[Rr]elease)\s\d+\b/g,
  /\b[A-Z][A-Za-z]*-\d+[A-Z]?(?:s|\b)/g,
  /\b[A-Z]{1,2}\d{1,3}\b/g,
  /\bCC BY \d\.\d\b/g,
];

/** A month before a day, and the day with its year: as other English writes a date. */
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\s$`);
const DAY_BEHIND = /^(\d{1,2})(?:,?\s((?:19|20)\d{2})\b)?(?!\d)/;

const SCALES = [
  'dozens?',
  'hundreds?',
  'thousands?',
  'millions?',
  'billions?',
  'half',
  'halves',
  'quarters?',
  'thirds',
];

// "one" is a pronoun far more often than a count, and "second" and "third" are ordinals: all three may stand.
const COUNTING = UNITS.filter((word) => word !== 'one');
const WORD = new RegExp(
  `\\b(?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${COUNTING.join('|')}|${SCALES.join('|')})\\b`,
  'gi',
);
const DIGITS = /[€£$]?\d+(?:[.,]\d+)*%?|[\p{No}\p{Nl}]/gu;
/** Numbers that are written otherwise: of Rome, fractions of a whole, many times over. A name has its own: Leo XIV. */
const OTHERWISE =
  /(?<!\b(?!The\s)\p{Lu}\p{Ll}+\s)\b(?:[IVX]{2,}|[LXC]*[XL][IVX]+)\b|\b(?:[Aa]|[Oo]ne)\s(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)\s(?=of\b)|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold\b|\b(?:scores? (?=of\b)|trillions?\b)/gu;

function meaningOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  const [first = '', second] = lower.split('-');
  if (UNITS.includes(lower)) return UNITS.indexOf(lower);
  if (TENS.includes(first)) return (TENS.indexOf(first) + 2) * 10 + (second ? UNITS.indexOf(second) : 0);
  const digits = Number(lower.replace(/[€£$%,]/g, ''));
  return /\d/.test(lower) && Number.isFinite(digits) ? digits : undefined;
}

/** The number at a place as the day of a date, where its month stands before it. */
function asDate(text: string, offset: number): BareNumber | undefined {
  const month = MONTH_BEFORE.exec(text.slice(0, offset))?.[0];
  const [written, day, year] = DAY_BEHIND.exec(text.slice(offset)) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const meant = [day, month.trim(), year].filter((part) => part !== undefined).join(' ');
  return { text: `${month}${written}`, offset: offset - month.length, value: undefined, meant };
}

/** Every digit and number word of a text that is neither a date, an ordinal nor a name. */
export function findBareNumbers(text: string): BareNumber[] {
  let masked = text;
  for (const pattern of EXCEPTED) masked = masked.replace(pattern, (match) => ' '.repeat(match.length));
  return [...masked.matchAll(DIGITS), ...masked.matchAll(WORD), ...masked.matchAll(OTHERWISE)]
    .map(
      (match) =>
        asDate(text, match.index) ?? { text: match[0].trim(), offset: match.index, value: meaningOf(match[0]) },
    )
    .sort((a, b) => a.offset - b.offset);
}
