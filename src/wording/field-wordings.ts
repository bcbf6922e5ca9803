import type { LocatedTables } from '../data/parse.ts';
import { QUOTED_FIELDS, READER_COLUMNS, READER_FIELDS } from '../data/reader-fields.ts';
import { valuesAt } from '../data/reference-fields.ts';
import type { ReadRows } from '../data/rows.ts';
import { nameOf } from '../data/rows.ts';
import { placeInValue } from './place-in-value.ts';
import type { Wording } from './wording.ts';

/** The paths of a file's list that belong to a table: its rows are the file itself, or a list of the table's name. */
function pathsOf(table: string, fields: readonly string[]): (readonly string[])[] {
  return fields.flatMap((field) => {
    const [first = '', ...rest] = field.split('.');
    if (first === '*') return [rest];
    return first === table ? [rest.slice(1)] : [];
  });
}

/**
 * The words of the tables that a reader can meet.
 *
 * @param linesOf  the lines of a file, by its path
 */
export function fieldWordings(tables: LocatedTables, linesOf: (file: string) => readonly string[]): Wording[] {
  return Object.entries(tables).flatMap(([table, read]: [string, ReadRows<unknown>]) => {
    const name = read.file.split('/').at(-1) ?? '';
    const quoted = new Set(pathsOf(table, QUOTED_FIELDS[name] ?? []).map((path) => path.join('.')));
    const fields = READER_FIELDS[name] ?? READER_COLUMNS[name]?.map((column) => `*.${column}`) ?? [];
    const lines = linesOf(read.file);
    return read.rows.flatMap((entry) =>
      pathsOf(table, fields).flatMap((path) =>
        valuesAt(entry.row, path).map(
          ({ value, path: found }): Wording => ({
            ...{ file: read.file, record: nameOf(read, entry), field: found.join('.'), table, kind: 'field' },
            ...{ text: value, judged: [], section: '', quoted: quoted.has(path.join('.')) },
            placeOf: (offset) => placeInValue(lines, entry.at(found), value, offset),
          }),
        ),
      ),
    );
  });
}
