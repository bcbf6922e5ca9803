import { lastDay, MONTHS } from '../data/dates.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, ourWords, type Wording } from './wording.ts';

const DAY = new RegExp(
  `(?<![\\p{L}\\d.,–-])(\\d{1,2})(?:\\s?(?:[–-]|to|and|or)\\s?(\\d{1,2}))?\\s+(${MONTHS.join('|')})\\b(?:\\s+(\\d{4})\\b)?`,
  'gu',
);

/** A year with a 29 February, for days without their year. */
const LEAP = '2024';

/** Days that no calendar has, where words speak of them: "31 June 2026". */
export function impossibleDays(wording: Wording): Fault[] {
  if (wording.quoted) return [];
  return [...ourWords(wording.text).matchAll(DAY)].flatMap((match) => {
    const [words, first, second = first, month = '', year = LEAP] = match;
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    const last = Number(lastDay(`${year}-${number}`).slice(-2));
    const days = [first, second].map(Number);
    if (days.every((day) => day >= 1 && day <= last)) return [];
    return [faultAt(wording, match.index, 'day', says('day-impossible', `"${words}"`, month, last))];
  });
}

/** Spans of days of which the second is not after the first: "9–4 September". */
export function daysOutOfOrder(wording: Wording): Fault[] {
  if (wording.quoted) return [];
  return [...ourWords(wording.text).matchAll(DAY)].flatMap((match) => {
    const [words, first, second] = match;
    if (first === undefined || second === undefined || Number(first) < Number(second)) return [];
    const meant = words.replace(first, '\n').replace(second, first).replace('\n', second);
    return [faultAt(wording, match.index, 'day', says('days-reversed', `"${words}"`), meant)];
  });
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ON_WEEKDAY = new RegExp(
  `\\b(${WEEKDAYS.join('|')}),?\\s+(?:the\\s+)?(\\d{1,2})\\s+(${MONTHS.join('|')})\\s+(\\d{4})\\b`,
  'gu',
);

/** Days of the week that the calendar gives another date: "Monday, 4 September 2025". */
export function wrongWeekdays(wording: Wording): Fault[] {
  if (wording.quoted) return [];
  return [...ourWords(wording.text).matchAll(ON_WEEKDAY)].flatMap((match) => {
    const [words, weekday, day, month = '', year] = match;
    const meant = WEEKDAYS[new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day))).getUTCDay()];
    if (meant === weekday) return [];
    return [faultAt(wording, match.index, 'day', says('weekday-wrong', `"${words}"`), meant)];
  });
}
