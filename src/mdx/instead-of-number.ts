import type { Figure } from '../data/schema/figure.ts';
import type { BareNumber } from './numbers.ts';

/** How many figures can be looked through; what more of them have in common is a small number and nothing else. */
const FEW = 3;
/** How many are named where all of them count what the sentence counts. */
const MOST = 5;
/** How far behind a number stands what it counts. */
const REACH = 40;

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/**
 * What can stand in the place of a bare number: a date as we write it, the figures that have the number, first those that
 * count what the words behind it say, or for a small count a word that is free.
 *
 * @param text  the words in which it stands
 */
export function insteadOfNumber(bare: BareNumber, text: string, figures: readonly Figure[]): string | undefined {
  const { value, meant } = bare;
  if (meant !== undefined || value === undefined) return meant;
  const fitting = figures.filter((row) => [row.value, row.low, row.high].includes(value));
  const end = bare.offset + bare.text.length;
  const [behind = ''] = text.slice(end, end + REACH).split(/[.;:!?]/);
  const counted = fitting.filter(({ unit }) => isCounted(unit, bare.text, behind));
  const named = counted.length > 0 ? counted : fitting.length <= FEW ? fitting : [];
  if (named.length === 0) return isWord(bare) ? freeWord(value) : undefined;
  const shown = named.slice(0, MOST).map((row) => figAs(row, bare));
  const more = named.length > shown.length ? ` and ${named.length - shown.length} more` : '';
  return `${shown.join(' or ')}${more}`;
}

/** The same where no component can stand, such as at the head of a page. */
export function wordsInsteadOfNumber({ value, meant }: BareNumber): string | undefined {
  return meant ?? (value === undefined ? undefined : freeWord(value));
}

const isWord = ({ text }: BareNumber) => /^\p{L}/u.test(text);

function isCounted(unit: string, number: string, behind: string): boolean {
  if (unit === '%') return number.endsWith('%') || /^\s*per cent\b/i.test(behind);
  const [first = '', scale = ''] = unit.split(' ');
  const sign = SIGNS[first];
  if (sign !== undefined) return number.startsWith(sign) && behind.trimStart().startsWith(scale);
  return new RegExp(`(?<!\\p{L})${RegExp.escape(unit.replace(/s$/, ''))}s?(?!\\p{L})`, 'iu').test(behind);
}

function figAs({ id, value }: Figure, bare: BareNumber): string {
  return isWord(bare) && value === bare.value ? `<Fig id="${id}" form="words" />` : `<Fig id="${id}" />`;
}

/** Words that need no figure, for a count of what the sentence itself names. */
function freeWord(value: number): string | undefined {
  if (value === 2) return 'both or a pair';
  return value > 2 && value <= 12 ? 'several' : undefined;
}
