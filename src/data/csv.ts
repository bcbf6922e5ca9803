import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { showValue } from './fault.ts';
import { says } from './faults/table.ts';
import { FORMULA } from './formulas.ts';
import { nearest } from './nearest.ts';
import type { ReadRows } from './rows.ts';

type Cell = string | number | boolean | null | undefined;

/** A cell as it reads and as it is written, and the column of the line at which it begins, from 1. */
interface Placed {
  text: string;
  source: string;
  column: number;
}

/** One CSV line per RFC 4180: commas between cells, quotation marks where a cell needs them. */
export function splitLine(line: string): Placed[] {
  const cells: Placed[] = [];
  for (let rest = line; ; ) {
    const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(rest);
    const plain = quoted ? undefined : /^([^,]*)(,|$)/.exec(rest);
    const match = quoted ?? plain;
    if (!match) return cells;
    const text = quoted ? (match[1] ?? '').replaceAll('""', '"') : (match[1] ?? '');
    const source = match[0].slice(0, match[0].length - (match[2]?.length ?? 0));
    cells.push({ text, source, column: line.length - rest.length + 1 });
    if (match[2] === '') return cells;
    rest = rest.slice(match[0].length);
  }
}

/** A cell that a spreadsheet would work out, or read otherwise than it is written. */
const isMisread = ({ text, source }: Placed) =>
  FORMULA.test(text) || (source.includes('"') && !/^"(?:[^"]|"")*"$/.test(source));

/** What is wrong with a head line: each column of the schema stands in it once, and no other. */
function headFaults(file: string, cells: readonly Placed[], known: readonly string[]): Fault[] {
  const head = cells.map(({ text }) => text);
  const fault = (field: string, came: string, column = 1, meant?: string): Fault => {
    return { file, line: 1, column, record: 'the head line', field, ...says('csv-column', came, known), meant };
  };
  if (head.length === 1 && head[0] === '') return [fault('', 'nothing')];
  const [only = ''] = head;
  const parted = head.length === 1 ? ([';', '\t'] as const).find((sign) => only.includes(sign)) : undefined;
  if (parted) return [fault('', `cells parted by ${parted === ';' ? 'semicolons' : 'tabs'}`)];
  const missing = known.filter((name) => !head.includes(name));
  return [
    ...cells.flatMap(({ text: name, column }, index) => {
      if (!known.includes(name)) return [fault(name, `a column "${name}"`, column, nearest(name, missing))];
      return head.indexOf(name) < index ? [fault(name, `a second column "${name}"`, column)] : [];
    }),
    ...missing.map((name) => fault(name, `no column "${name}"`)),
  ];
}

/**
 * Reads a CSV file with a head line and checks each row. Cells stay on one line.
 * Pure, and like `readRows` it reports every fault with its place and never throws.
 */
export function readCsv<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): ReadRows<z.infer<Schema>> {
  const rows: ReadRows<z.infer<Schema>>['rows'] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const heads = splitLine(lines[0] ?? '');
  const head = heads.map(({ text }) => text);
  const faults = headFaults(file, heads, Object.keys(schema.shape));
  const faulty: string[] = [];
  if (faults.length > 0) return { file, rows, faults, faulty, unread: true };
  lines.slice(1).forEach((line, index) => {
    if (line.trim() === '') return;
    const cells = splitLine(line);
    const at = (path: readonly PropertyKey[] = []) => {
      const cell = cells[head.indexOf(String(path[0]))];
      return { line: index + 2, column: cell?.column ?? 1 };
    };
    const record = cells[0]?.text || `row ${index + 1}`;
    if (cells.length !== head.length) {
      faulty.push(record);
      faults.push({ file, ...at(), record, field: '', ...says('csv-cells', cells.length, head) });
      return;
    }
    const misread = cells.find((cell) => isMisread(cell));
    if (misread) {
      faulty.push(record);
      const said = says(FORMULA.test(misread.text) ? 'formula' : 'csv-mark', showValue(misread.text));
      faults.push({
        file,
        line: index + 2,
        column: misread.column,
        record,
        field: head[cells.indexOf(misread)] ?? '',
        ...said,
      });
      return;
    }
    const value = Object.fromEntries(head.map((name, i) => [name, cells[i]?.text]));
    const parsed = schema.safeParse(value);
    if (parsed.success) rows.push({ row: parsed.data, name: record, at });
    else {
      faulty.push(record);
      for (const issue of parsed.error.issues) {
        const field = issue.path.join('.');
        faults.push({
          file,
          ...at(issue.path),
          record,
          field,
          ...says('wrong-form', showValue(value[field]), issue.message),
        });
      }
    }
  });
  return { file, rows, faults, faulty, unread: false };
}

/** One cell, in quotation marks where it needs them. */
export function writeCell(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV per RFC 4180 with a head line; an absent value is an empty cell. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows]
    .map((row) => row.map(writeCell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** The same as a file to be opened: without the mark at its head a spreadsheet takes é for two other letters. */
export function csvFile(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${writeCsv(columns, rows)}`;
}
