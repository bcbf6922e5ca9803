import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';
import { nearest } from './nearest.ts';
import type { LocatedTables } from './parse.ts';

/** Units that are measured. All others are counted, in whole numbers. */
const isMeasured = (unit: string) => /^(?:%|km|minutes|years|tonnes)$|^[A-Z]{3} /.test(unit);

/** Numbers that cannot be, and units that are nearly those of other rows. */
export function figureFaults({ figures: read }: LocatedTables): Fault[] {
  const units = Map.groupBy(read.rows, ({ row }) => row.unit);
  return read.rows.flatMap((entry): Fault[] => {
    const { id, unit } = entry.row;
    const faultIn = (field: string) => ({ file: read.file, ...entry.at([field]), record: id, field });
    const numbers = (['value', 'low', 'high'] as const).flatMap((field): Fault[] => {
      const value = entry.row[field];
      const allowed = value === undefined ? undefined : refused(value, unit);
      return allowed === undefined
        ? []
        : [{ ...faultIn(field), ...says('number-impossible', `${value} ${unit}`, allowed) }];
    });
    const others = [...units].filter(([other, rows]) => other !== unit && rows.length > 1).map(([other]) => other);
    const meant = units.get(unit)?.length === 1 ? nearUnit(unit, others) : undefined;
    return meant === undefined ? numbers : [...numbers, { ...faultIn('unit'), ...says('unit-otherwise', unit), meant }];
  });
}

/** What may stand in place of a number that cannot be. */
function refused(value: number, unit: string): string | undefined {
  if (value < 0) return 'a number that is not negative: what fell is said in words';
  if (unit === '%' && value > 100) return 'at most 100 of a hundred';
  return isMeasured(unit) || Number.isInteger(value) ? undefined : `a whole number of ${unit}`;
}

/** The unit that another was meant to be: one or two letters away, or the same in other letters. */
function nearUnit(unit: string, others: readonly string[]): string | undefined {
  const same = others.find((other) => other.toLowerCase() === unit.toLowerCase());
  return same ?? (unit.length < 4 ? undefined : nearest(unit, others));
}
