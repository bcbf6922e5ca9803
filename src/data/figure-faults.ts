import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';
import { TERM_LIMITS } from './figure-states.ts';
import { nearest } from './nearest.ts';
import type { LocatedTables } from './parse.ts';
import type { Figure } from './schema/figure.ts';
import { ROTATION } from './select/front-line.ts';

/** Units that are measured. All others are counted, in whole numbers. */
const isMeasured = (unit: string) => /^(?:%|km|minutes|years|tonnes)$|^[A-Z]{3} /.test(unit);

/** How low and how high the numbers of a group can be where pictures draw them. */
function drawnWithin({ group, plot }: Figure): { min: number; max: number } | undefined {
  if (group === 'front-line') return TERM_LIMITS.front;
  return group === 'force-size' && plot !== false ? TERM_LIMITS.people : undefined;
}

/** Numbers of which others are made: a range would leave nothing to divide by. */
const SINGLE: readonly string[] = [...Object.values(ROTATION), 'front-1000'];

/** Numbers that cannot be or cannot be drawn, and units that are nearly those of other rows. */
export function figureFaults({ figures: read }: LocatedTables): Fault[] {
  const units = Map.groupBy(read.rows, ({ row }) => row.unit);
  const inPlace = read.rows.find(({ row }) => row.id === ROTATION.inPlace)?.row.value ?? 0;
  return read.rows.flatMap((entry): Fault[] => {
    const { id, unit } = entry.row;
    const faultIn = (field: string) => ({ file: read.file, ...entry.at([field]), record: id, field });
    const numbers = (['value', 'low', 'high'] as const).flatMap((field): Fault[] => {
      const value = entry.row[field];
      const allowed = value === undefined ? undefined : (refused(value, unit) ?? undrawn(value, entry.row));
      return allowed === undefined
        ? []
        : [{ ...faultIn(field), ...says('number-impossible', `${value} ${unit}`, allowed) }];
    });
    if (entry.row.value === undefined && SINGLE.includes(id))
      numbers.push({
        ...faultIn('low'),
        ...says('number-impossible', id, 'one value, with which others are reckoned'),
      });
    else if (entry.row.said !== undefined && drawnWithin(entry.row) !== undefined)
      numbers.push({ ...faultIn('said'), ...says('number-impossible', entry.row.said, 'a number, or plot: false') });
    if (id === ROTATION.inAll && (entry.row.value ?? inPlace) < inPlace) {
      const said = says('more-than-all', String(inPlace), ROTATION.inPlace, id, entry.row.value ?? 0);
      numbers.push({ ...faultIn('value'), ...said });
    }
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

/** What may stand in place of a number that a picture has no room for. */
function undrawn(value: number, row: Figure): string | undefined {
  const within = drawnWithin(row);
  if (within === undefined || (value >= within.min && value <= within.max)) return undefined;
  const unless = row.group === 'force-size' ? ', or plot: false with a note that says why' : '';
  return `${within.min} to ${within.max}, which pictures can draw${unless}`;
}
