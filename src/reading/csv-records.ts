/** One record of a CSV file: its cells as they read, and the record as it is written, with the end of its line. */
export interface CsvRecord {
  cells: readonly string[];
  written: string;
}

/** The records of a file that the site wrote itself: by RFC 4180, the head first. A mark at the head of the file is left out. */
export function csvRecords(file: string): CsvRecord[] {
  const text = file.replace(/^\uFEFF/, '');
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let start = 0;
  for (const { 0: piece, 1: value = '', 2: end, index } of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    cells.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === ',') continue;
    const next = index + piece.length;
    records.push({ cells, written: text.slice(start, next) });
    cells = [];
    start = next;
  }
  return records;
}

/** Words as they are compared: a page breaks lines and binds words otherwise than a file does. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * The head of a file and those of its records whose cell in a column is one of the names, in the order of the names.
 * Several records may have one name.
 *
 * @throws RangeError for a name that no record has
 */
export function recordsNamed(file: string, column: number, names: readonly string[]): CsvRecord[] {
  const [head, ...records] = csvRecords(file);
  const byName = new Map<string, CsvRecord[]>();
  for (const record of records) {
    const name = plain(record.cells[column] ?? '');
    byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  const found = names.flatMap((name) => {
    const named = byName.get(plain(name));
    if (named === undefined) throw new RangeError(`no record is called ${name}`);
    return named;
  });
  return head === undefined ? [] : [head, ...found];
}
