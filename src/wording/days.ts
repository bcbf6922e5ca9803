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
