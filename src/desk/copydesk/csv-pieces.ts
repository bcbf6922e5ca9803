import { splitLine, writeCell } from '../../data/csv.ts';
import { KEY_COLUMNS, READER_COLUMNS } from '../../data/reader-fields.ts';
import type { Piece } from './piece.ts';

/**
 * The words that a reader can meet in a table that a spreadsheet keeps, but for those by which other tables know a row.
 *
 * @throws Error for a file whose lines do not fit its head
 */
export function csvPieces(file: string, text: string): Piece[] {
  const columns = (READER_COLUMNS[file.split('/').at(-1) ?? ''] ?? []).filter((name) => !KEY_COLUMNS.includes(name));
  const [first, ...rows] = linesOf(text);
  const head = splitLine(first?.line ?? '').map((cell) => cell.text);
  return rows.flatMap(({ line, number, from }) => {
    const cells = splitLine(line);
    if (cells.length !== head.length) throw new Error(`line ${number} has ${cells.length} cells`);
    return columns.flatMap((column): Piece[] => {
      const cell = cells[head.indexOf(column)];
      if (cell === undefined) throw new Error(`it has no column "${column}"`);
      if (cell.text.trim() === '') return [];
      const start = from + cell.column - 1;
      return [
        {
          key: `${file.replace(/^content\/|\.\w+$/g, '')}/${encodeURI(cells[0]?.text ?? '')}/${column}`,
          file,
          line: number,
          text: cell.text.trim(),
          quoted: false,
          lines: false,
          kind: 'field',
          bound: () => [],
          from: start,
          to: start + cell.source.length,
          rewrite: (given) => (cell.source.startsWith('"') ? `"${given.replaceAll('"', '""')}"` : writeCell(given)),
        },
      ];
    });
  });
}

/** The lines that hold something, with where each begins. */
function linesOf(text: string): { line: string; number: number; from: number }[] {
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  return text
    .slice(from)
    .split('\n')
    .map((whole, index) => {
      const placed = { line: whole.replace(/\r$/, ''), number: index + 1, from };
      from += whole.length + 1;
      return placed;
    })
    .filter(({ line }) => line.trim() !== '');
}
