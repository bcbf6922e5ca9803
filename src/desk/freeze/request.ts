import { isCalendarDate } from '../../data/dates.ts';

/** What is asked to be frozen. */
export interface Request {
  /** YYYY-MM-DD. */
  date: string;
  /** The folder of tables of an earlier day, of which nothing else is kept. */
  record: string | undefined;
}

export const USAGE = `Usage: npm run freeze -- [--date YYYY-MM-DD] [--record FOLDER]

Keeps the figures and tables of the last build under the date of today, or of --date, in public/v/. The next build
publishes them at /v/YYYY-MM-DD/, where nothing changes any more. With --record only the tables of an earlier day are
kept, from a folder of the files that /data/ then served as JSON.
`;

const FLAGS = ['--date', '--record'];

/**
 * Reads the words that follow `npm run freeze --`.
 *
 * @param today  YYYY-MM-DD
 * @returns what is asked, or what is wrong with it
 */
export function readRequest(words: readonly string[], today: string): Request | string {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [flag = '', value] = words.slice(at, at + 2);
    if (!FLAGS.includes(flag) || value === undefined || given.has(flag)) return USAGE;
    given.set(flag, value);
  }
  const date = given.get('--date') ?? today;
  const record = given.get('--record');
  if (date.length !== today.length || !isCalendarDate(date))
    return `--date: came "${date}"; allowed is a day of the calendar, such as ${today}\n`;
  if (date > today) return `--date: came ${date}; allowed is no day after today, ${today}\n`;
  return { date, record };
}
