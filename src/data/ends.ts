import { compareDates, firstDay } from './dates.ts';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';
import type { LocatedTables } from './parse.ts';
import type { Position } from './schema/position.ts';
import { endOf } from './select/ending.ts';

/**
 * Positions that end for no reason: no record of that day takes their place, and they do not say that they ran out.
 * A row with a fault of its own may be the one that does, and so may a row whose actor is not known.
 */
export function endsWithoutReason({ positions, actors }: LocatedTables): Fault[] {
  if (positions.faults.length > 0 || actors.unread) return [];
  const known = new Set<string>([...actors.rows.map(({ row }) => row.id), ...actors.faulty]);
  const rows = positions.rows.map(({ row }) => row);
  const cells = Map.groupBy(rows, ({ actor, domain }) => (known.has(actor) ? `${actor} ${domain}` : domain));
  return positions.rows.flatMap((entry): Fault[] => {
    const { id, until, actor, domain } = entry.row;
    if (until === undefined) return [];
    const mayFollow = [...(cells.get(`${actor} ${domain}`) ?? []), ...(cells.get(domain) ?? [])];
    if (endOf(entry.row, mayFollow)) return [];
    const later = laterDates(entry.row, mayFollow);
    const said = says('end-without-reason', showValue(until), actor, domain, later);
    const place = { file: positions.file, ...entry.at(['until']), record: id, field: 'until' };
    return [{ ...place, ...said, meant: later[0] }];
  });
}

/** The dates of the records of a cell that are later than one of them, in their order. */
function laterDates({ asOf }: Position, cell: readonly Position[]): string[] {
  const later = cell.map((other) => other.asOf).filter((date) => firstDay(date) > firstDay(asOf));
  return [...new Set(later)].sort(compareDates);
}
