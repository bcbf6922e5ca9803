import { DERIVED } from './derived.ts';
import type { LocatedTables } from './parse.ts';
import { valuesAt } from './reference-fields.ts';
import { nameOf, type ReadRows } from './rows.ts';

/** Fields whose values readers meet in words of the interface, kept under the family's name. */
const WORDED = [
  { table: 'figures', path: ['group'], family: 'group' },
  { table: 'actors', path: ['signed', '*'], family: 'document' },
  { table: 'actors', path: ['adopted', '*'], family: 'document' },
  { table: 'rungs', path: ['id'], family: 'chart.set-the-bar.label' },
  { table: 'rungs', path: ['figure'], family: 'chart.set-the-bar.who' },
] as const;

/** A value that needs words, and where it stands. */
export interface WordedValue {
  family: string;
  value: string;
  file: string;
  line: number;
  column: number;
  record: string;
  field: string;
}

/** True for a key of the words that some value of a table asks for, and no code by itself. */
export function isWorded(key: string): boolean {
  if (key === `group.${DERIVED}`) return false;
  return WORDED.some(({ family }) => key.startsWith(`${family}.`));
}

/** Every value of the tables that needs words. */
export function wordedValues(tables: LocatedTables): WordedValue[] {
  return WORDED.flatMap(({ table, path: steps, family }) => {
    const read: ReadRows<unknown> = tables[table];
    return read.rows.flatMap((entry) =>
      valuesAt(entry.row, steps).map(({ value, path }) => ({
        ...{ family, value, file: read.file, ...entry.at(path) },
        ...{ record: nameOf(read, entry), field: path.join('.') },
      })),
    );
  });
}
