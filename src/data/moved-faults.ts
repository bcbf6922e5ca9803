import { type Fault, showValue } from './fault.ts';
import { type Said, says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import type { Located } from './rows.ts';
import { nameOf } from './rows.ts';
import type { Moved } from './schema/moved.ts';

/** Whether an address is one of the site; undefined where that cannot be told. */
export type HasAddress = (address: string) => boolean | undefined;

function faultIn({ moved: read }: LocatedTables, entry: Located<Moved>, field: 'from' | 'to', said: Said): Fault {
  return { file: read.file, ...entry.at([field]), record: nameOf(read, entry), field, ...said };
}

/** The address at the end of each way; undefined for a way that comes back to where it was. */
function endsOf(ways: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> {
  const ends = new Map<string, string | undefined>();
  for (const from of ways.keys()) {
    const passed = new Set<string>();
    let at = from;
    while (ways.has(at) && !ends.has(at) && !passed.has(at)) {
      passed.add(at);
      at = ways.get(at) ?? at;
    }
    const beyond = ends.has(at) ? ends.get(at) : at;
    const end = passed.has(at) ? undefined : beyond;
    for (const one of passed) ends.set(one, end);
  }
  return ends;
}

/** Ways that begin twice, lead on to another, or come back: nobody is sent further than once. */
export function movedFaults(tables: LocatedTables): Fault[] {
  const { rows } = tables.moved;
  const ways = new Map(rows.map(({ row }) => [row.from, row.to]));
  const ends = endsOf(ways);
  const first = new Map<string, number>();
  return rows.flatMap((entry): Fault[] => {
    const { from, to } = entry.row;
    const earlier = first.get(from);
    first.set(from, earlier ?? entry.at([]).line);
    if (earlier !== undefined) return [faultIn(tables, entry, 'from', says('moved-twice', showValue(from), earlier))];
    if (!ways.has(to)) return [];
    return [faultIn(tables, entry, 'to', says('moved-on', showValue(to), ends.get(from)))];
  });
}

/** Ways from where something still stands, and ways to where nothing does. */
export function wrongWays(tables: LocatedTables, has: HasAddress): Fault[] {
  const { rows } = tables.moved;
  const moved = new Set(rows.map(({ row }) => row.from));
  return rows.flatMap((entry): Fault[] => {
    const { from, to } = entry.row;
    const [page = ''] = from.split('#');
    return [
      ...(has(from) === true ? [faultIn(tables, entry, 'from', says('moved-not', showValue(from)))] : []),
      ...(page !== from && has(page) === false
        ? [faultIn(tables, entry, 'from', says('moved-with-page', showValue(from), page))]
        : []),
      // A way that leads on is told for that.
      ...(has(to) === false && !moved.has(to)
        ? [faultIn(tables, entry, 'to', says('moved-nowhere', showValue(to)))]
        : []),
    ];
  });
}
