import type { Figure, Qualifier } from '../data/schema/figure.ts';
import { numberInWords } from './number-words.ts';
import { say } from './words.ts';

/** How a number is shown: with qualifier and unit, in words, or as digits alone. */
export type NumberForm = 'full' | 'words' | 'bare';

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** Units that stand before the number, as a sign. */
const MONEY: Readonly<Record<string, { sign: string; scale: string }>> = {
  'EUR billion': { sign: '€', scale: 'billion' },
  'EUR million': { sign: '€', scale: 'million' },
  'GBP million': { sign: '£', scale: 'million' },
  'USD million': { sign: '$', scale: 'million' },
};

/** Units that are part of the number. All others name what is counted and stand in the sentence. */
const MEASURES = new Set(['km', 'minutes', 'years', 'tonnes', 'brigades']);

/** Digits with separators: 64,000. */
export function formatDigits(value: number): string {
  return digits.format(value);
}

function core(figure: Figure): string {
  if (figure.value !== undefined) return formatDigits(figure.value);
  if (figure.low !== undefined && figure.high !== undefined) {
    return `${formatDigits(figure.low)}–${formatDigits(figure.high)}`;
  }
  return figure.said ?? '';
}

function withUnit(figure: Figure): string {
  const money = MONEY[figure.unit];
  if (money) return `${money.sign}${core(figure)}\u00a0${money.scale}`;
  if (figure.unit === '%') return `${core(figure)}%`;
  return MEASURES.has(figure.unit) && figure.said === undefined ? `${core(figure)}\u00a0${figure.unit}` : core(figure);
}

const fixed = new Map<number, Intl.NumberFormat>();

/** Digits with a fixed number of decimal places, as a decimal rounds by hand: 2.835 is 2.84. */
export function formatFixed(value: number, places: number): string {
  const known =
    fixed.get(places) ??
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
  fixed.set(places, known);
  return known.format(value);
}

/** A qualifier before its number: "at least", "fewer than". */
export function formatQualifier(qualifier: Qualifier): string {
  return say(`qualifier.${qualifier}`);
}

/**
 * A figure as prose shows it.
 *
 * @throws RangeError if `words` is asked of a number that has none: a range, a fraction, 100 or more
 */
export function formatFigure(figure: Figure, form: NumberForm = 'full'): string {
  if (form === 'words') {
    if (figure.value === undefined) throw new RangeError(`${figure.id} is no single number: form="words" does not fit`);
    return numberInWords(figure.value);
  }
  if (form === 'bare') return core(figure);
  const number = withUnit(figure);
  return figure.qualifier === undefined ? number : `${formatQualifier(figure.qualifier)} ${number}`;
}

/** What is counted, for places where no sentence says it: "troops", or "vote" of one. A place in an order has no unit. */
export function formatUnit(figure: Figure): string {
  const shown = MONEY[figure.unit] !== undefined || figure.unit === '%' || MEASURES.has(figure.unit);
  if (shown || figure.unit === 'rank') return '';
  return figure.value === 1 ? figure.unit.replace(/s$/, '') : figure.unit;
}

/** A sum in EUR billion as a sentence says it: "€115.4 billion", "€632 million". */
export function formatEuros(billions: number): string {
  const figure = (value: number, scale: string) => `€${formatDigits(value)}\u00a0${scale}`;
  return billions >= 1
    ? figure(Math.round(billions * 10) / 10, 'billion')
    : figure(Math.round(billions * 1000), 'million');
}

/** How large a file is: 1.9 MB. */
export function formatMegabytes(bytes: number): string {
  return `${formatFixed(bytes / 1e6, 1)}\u00a0MB`;
}
