import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import type { ReadRows } from './rows.ts';
import { nameOf } from './rows.ts';

/**
 * Records that somebody meant to look at again by a day that has passed.
 *
 * @param today  `YYYY-MM-DD`
 */
export function staleRecords(tables: LocatedTables, today: string): Fault[] {
  return Object.values(tables).flatMap((read: ReadRows<unknown>) =>
    read.rows.flatMap((entry): Fault[] => {
      const { reviewBy } = entry.row as { reviewBy?: string };
      if (reviewBy === undefined || reviewBy >= today) return [];
      const place = { file: read.file, ...entry.at(['reviewBy']), record: nameOf(read, entry), field: 'reviewBy' };
      return [{ ...place, ...says('review-due', reviewBy, today) }];
    }),
  );
}
