import { type DateText, firstDay, isCalendarDate } from '../../data/dates.ts';
import type { LocatedTables } from '../../data/parse.ts';
import type { ReadRows } from '../../data/rows.ts';
import type { Target } from '../target.ts';

/** A record that somebody wants looked at again by a day. */
export interface Review extends Target {
  by: DateText;
}

/** The records that name a day of review, the nearest first; none where no table has such a field. */
export function reviewsOf(tables: LocatedTables): Review[] {
  const found = Object.entries(tables).flatMap(([table, read]: [string, ReadRows<unknown>]) =>
    read.rows.flatMap(({ row }): Review[] => {
      const { id, reviewBy } = row as { id?: string; reviewBy?: unknown };
      if (id === undefined || typeof reviewBy !== 'string' || !isCalendarDate(reviewBy)) return [];
      return [{ table: table as keyof LocatedTables, id, by: reviewBy }];
    }),
  );
  return found.sort((a, b) => firstDay(a.by).localeCompare(firstDay(b.by)) || a.id.localeCompare(b.id));
}
