import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';
import { nearest } from './nearest.ts';
import type { Needed } from './needed-records.ts';
import type { LocatedTables } from './parse.ts';
import { nameOf, type ReadRows } from './rows.ts';

/** Tables that may be without a row: no address has ever moved. */
const MAY_BE_EMPTY: readonly (keyof LocatedTables)[] = ['moved'];
/** Lists that stand in one file, each under its name. */
const LISTS: readonly (keyof LocatedTables)[] = ['nodes', 'edges'];

/**
 * Tables without a row, and records that figures name in code and that are not there.
 *
 * @param needed  ids by table
 */
export function findMissingRecords(tables: LocatedTables, needed: Needed): Fault[] {
  return (Object.keys(tables) as (keyof LocatedTables)[]).flatMap((table) => {
    const read: ReadRows<unknown> = tables[table];
    const { file, rows, faulty, faults } = read;
    const place = { file, line: 1, column: 1, field: '' };
    if (read.unread) return [];
    if (rows.length === 0 && faults.length === 0) {
      if (MAY_BE_EMPTY.includes(table)) return [];
      return [{ ...place, record: LISTS.includes(table) ? table : 'the file', ...says('table-empty', 'no record') }];
    }
    const ids = [...rows.map((entry) => nameOf(read, entry)), ...faulty];
    const wanted = needed[table] ?? [];
    // What is wanted is there under its own name.
    const others = ids.filter((id) => !wanted.includes(id));
    return wanted
      .filter((id) => !ids.includes(id))
      .map((id) => ({ ...place, record: id, ...says('record-needed', id), meant: nearest(id, others) }));
  });
}
