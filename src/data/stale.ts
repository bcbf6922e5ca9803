import type { Fault } from './fault.ts';
import type { LocatedTables } from './parse.ts';
import { nameOf } from './references.ts';
import type { ReadRows } from './rows.ts';

/** What is said of a record whose day has come. */
const due = (day: string, today: string) => ({
  came: `"${day}", and today is ${today}`,
  allowed: 'a day to come: look whether the record still holds, then set the next day or take the field out',
});

/**
 * Records that somebody meant to look at again by a day that has passed: warnings, or faults for a run that was made to
 * find them.
 *
 * @param today  `YYYY-MM-DD`
 */
export function staleRecords(tables: LocatedTables, today: string, scheduled: boolean): Fault[] {
  return Object.values(tables).flatMap((read: ReadRows<unknown>) =>
    read.rows.flatMap((entry): Fault[] => {
      const { reviewBy } = entry.row as { reviewBy?: string };
      if (reviewBy === undefined || reviewBy >= today) return [];
      const place = { file: read.file, ...entry.at(['reviewBy']), record: nameOf(read, entry), field: 'reviewBy' };
      return [{ ...place, ...due(reviewBy, today), ...(scheduled ? {} : { severity: 'warning' as const }) }];
    }),
  );
}
