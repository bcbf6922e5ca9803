/** How exactly a date is known: the written length of the date says it. */
export type Precision = 'day' | 'month' | 'year';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nothing finer and nothing vaguer is written. */
export type DateText = string;

/** The months as we write them. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Precision of a date as written. Throws a RangeError if the text is no date of the calendar. */
export function precisionOf(date: DateText): Precision {
  if (!isCalendarDate(date)) throw new RangeError(`Not a date: ${date}`);
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** True for a real day, month or year between 1945 and 2100, so that 2025-02-30 is refused. */
export function isCalendarDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  if (year < 1945 || year > 2100 || month < 1 || month > 12) return false;
  const probe = new Date(Date.UTC(year, month - 1, day));
  return probe.getUTCMonth() === month - 1 && probe.getUTCDate() === day;
}

/** First day that the date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: DateText): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Last day that the date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: DateText): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** Sorts dates by the first day they can mean; a vaguer date comes after an exact one of that day. */
export function compareDates(a: DateText, b: DateText): number {
  const days = firstDay(a).localeCompare(firstDay(b));
  return days !== 0 ? days : b.length - a.length;
}

/** Milliseconds since 1970 of the middle of what the date can mean: where a mark stands on a time axis. */
export function middleOf(date: DateText): number {
  return (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;
}
