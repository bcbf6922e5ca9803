import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { showValue } from './fault.ts';
import { nearest } from './nearest.ts';
import type { ReadRows } from './rows.ts';

type Cell = string | number | boolean | null | undefined;

/** One CSV line per RFC 4180: commas between cells, quotation marks where a cell needs them. */
function splitLine(line: string): string[] {
  const cells: string[] = [];
  for (let rest = line; ; ) {
    const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(rest);
    const plain = quoted ? undefined : /^([^,]*)(,|$)/.exec(rest);
    const match = quoted ?? plain;
    if (!match) return cells;
    cells.push(quoted ? (match[1] ?? '').replaceAll('""', '"') : (match[1] ?? ''));
    if (match[2] === '') return cells;
    rest = rest.slice(match[0].length);
  }
}

/**
 * Reads a CSV file with a head line and checks each row. Cells stay on one line.
 * Pure, and like `readRows` it reports every fault with its line and never throws.
 */
export function readCsv<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ReadRows<z.infer<Schema>> {
  const faults: Fault[] = [];
  const rows: ReadRows<z.infer<Schema>>['rows'] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const head = splitLine(lines[0] ?? '');
  lines.slice(1).forEach((line, index) => {
    if (line.trim() === '') return;
    const at = () => ({ line: index + 2, column: 1 });
    const cells = splitLine(line);
    const record = cells[0] || `row ${index + 1}`;
    if (cells.length !== head.length) {
      const came = `${cells.length} cells`;
      faults.push({ file, ...at(), record, field: '', came, allowed: `${head.length} cells: ${head.join(', ')}` });
      return;
    }
    const value = Object.fromEntries(head.map((name, i) => [name, cells[i]]));
    const parsed = schema.safeParse(value);
    if (parsed.success) rows.push({ row: parsed.data, at });
    else
      for (const issue of parsed.error.issues) {
        const field = issue.path.join('.');
        const came = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : showValue(value[field]);
        const meant = issue.code === 'unrecognized_keys' ? nearest(issue.keys[0] ?? '', head) : undefined;
        faults.push({ file, ...at(), record, field, came, allowed: issue.message, meant });
      }
  });
  return { file, rows, faults };
}

function writeCell(cell: Cell): string {
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
