import { type DateText, firstDay, precisionOf } from '../data/dates.ts';

const LONG = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;
const SHORT = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: LONG.year,
} as const;
const made = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

/** A date is read as one word, and stays on one line. */
const joined = (date: string) => date.replaceAll(' ', '\u00A0');

/** Made once for each form: to make one takes longer than to write a thousand dates with it. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = made.get(options) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  made.set(options, known);
  return known;
}

/** A date as exactly as it is known: "4 September 2025", "September 2025", "2025". */
export function formatDate(date: DateText): string {
  return joined(plainDate(date));
}

/** The same with plain spaces, for text that is copied or that programs read. */
export function plainDate(date: DateText): string {
  return formatter(LONG[precisionOf(date)]).format(new Date(firstDay(date)));
}

/** The same where room is short: "4 Sept 2025", "Sept 2025". */
export function formatShortDate(date: DateText): string {
  return joined(formatter(SHORT[precisionOf(date)]).format(new Date(firstDay(date))));
}

/** The same for a narrow cell, whose date stands on three short lines. */
export function formatCellDate(date: DateText): string {
  return formatShortDate(date).replaceAll('\u00A0', ' ');
}

/** A span: "9–11 May 2026", "30 April – 2 May 2026". */
export function formatSpan(from: DateText, to: DateText | undefined): string {
  if (to === undefined || to === from) return formatDate(from);
  // A range has one pattern: a vaguer end would be shown with a day that nobody gave.
  if (precisionOf(from) !== precisionOf(to)) return `${formatDate(from)}\u2009–\u2009${formatDate(to)}`;
  const span = formatter(LONG[precisionOf(to)])
    .formatRange(new Date(firstDay(from)), new Date(firstDay(to)))
    .replace(/\s–\s(?=\d+\s\w+\s\d{4}$)/, (dash, offset: number, text: string) =>
      /^\d+$/.test(text.slice(0, offset)) ? '–' : dash,
    );
  return joined(span);
}
