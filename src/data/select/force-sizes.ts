import { compareDates } from '../dates.ts';
import type { Tables } from '../parse.ts';
import type { Figure } from '../schema/figure.ts';
import { recordById } from './record.ts';

/** Past missions that are drawn for scale; all of them are in the table. */
export const YARDSTICKS = ['mission-ifor', 'mission-kfor-99', 'mission-efp'];

/** Every force size of the debate in order of time, with the ones that no axis may show. */
export function forceSizes(tables: Tables): readonly Figure[] {
  return tables.figures
    .filter((row) => row.group === 'force-size')
    .sort((a, b) => compareDates(a.asOf, b.asOf) || (b.value ?? b.high ?? 0) - (a.value ?? a.high ?? 0));
}

/** Past missions, largest first: yardsticks for a force size, not forerunners of one. */
export function pastMissions(tables: Tables): readonly Figure[] {
  return tables.figures.filter((row) => row.group === 'mission').sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** The force sizes that a picture can show, in order of time. */
export function shownSizes(tables: Tables): readonly Figure[] {
  return forceSizes(tables).filter((row) => row.plot !== false);
}

/** The past missions that a picture shows. */
export function shownYardsticks(tables: Tables): readonly Figure[] {
  return YARDSTICKS.map((id) => recordById(tables.figures, id));
}
