import { type Document, type LineCounter, visit } from 'yaml';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';

/** What a spreadsheet takes for a formula. A number with its sign is none; what calls a program or reckons behind it is. */
export const FORMULA = /^\s*(?:[=@]|[+-](?:(?![\d\s])|.*(?:[|!]|\w\()))/;

/** Words of a table that a spreadsheet would work out when a reader opens the download. */
export function findFormulas(file: string, document: Document.Parsed, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !FORMULA.test(value)) return;
      const { line, col } = lines.linePos(range?.[0] ?? 0);
      faults.push({ file, line, column: col, record: 'the file', field: '', ...says('formula', showValue(value)) });
    },
  });
  return faults;
}
