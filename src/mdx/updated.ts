import { compareDates } from '../data/dates.ts';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { LocatedTables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import { type Located, nameOf } from '../data/rows.ts';
import type { Update } from '../data/schema/update.ts';
import { readHead } from './front-matter.ts';
import type { ProseFile } from './prose.ts';

/** The same day a year on. */
const yearOn = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

interface Come {
  /** The last day that is known to have come. */
  latest: string;
  mistyped: readonly Located<Update>[];
}

/**
 * A day of the list of updates has come, whatever the clock of the machine says, unless it is more than a year after all
 * that has come before it: then its year was mistyped.
 */
function whatHasCome({ updates }: LocatedTables, today: string): Come {
  let latest = today > RECORD_END ? today : RECORD_END;
  const mistyped: Located<Update>[] = [];
  for (const entry of updates.rows.toSorted((one, other) => compareDates(one.row.date, other.row.date))) {
    const { date } = entry.row;
    if (date > yearOn(latest)) mistyped.push(entry);
    else if (date > latest) latest = date;
  }
  return { latest, mistyped };
}

/**
 * Pages whose words are said to have changed on a day to come, sources that are said to have been read then, and changes
 * to the site of years to come.
 *
 * @param today  `YYYY-MM-DD`
 */
export function updatedToCome(prose: readonly ProseFile[], tables: LocatedTables, today: string): Fault[] {
  const { sources, updates } = tables;
  const { latest, mistyped } = whatHasCome(tables, today);
  const toCome = (date: string) => says('updated-to-come', `"${date}", and today is ${today}`);
  const read = sources.rows.flatMap(({ row, at }): Fault[] => {
    if (row.accessed <= latest) return [];
    const place = { file: sources.file, ...at(['accessed']), record: row.id, field: 'accessed' };
    return [{ ...place, ...toCome(row.accessed) }];
  });
  const changes = mistyped.map((entry): Fault => {
    const place = { file: updates.file, ...entry.at(['date']), record: nameOf(updates, entry), field: 'date' };
    return { ...place, ...toCome(entry.row.date) };
  });
  const pages = prose.flatMap(({ file, mdx }) =>
    readHead(file, mdx).rows.flatMap(({ row, at }): Fault[] => {
      if (row.updated <= latest) return [];
      const place = { file, ...at(['updated']), record: 'front matter', field: 'updated' };
      return [{ ...place, ...toCome(row.updated) }];
    }),
  );
  return [...pages, ...read, ...changes];
}
