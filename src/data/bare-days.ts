import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Fault, showValue } from './fault.ts';
import { says } from './faults/table.ts';

/** What the program that builds the pages takes for a moment in time, where our tables read words. */
const MOMENT = /^\d{4}-(?:\d{2}-\d{2}$|\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2})/;

/** Days that stand without quotation marks in front matter. */
export function findBareDays(file: string, list: string): Fault[] {
  const faults: Fault[] = [];
  const lines = new LineCounter();
  visit(parseDocument(list, { lineCounter: lines, prettyErrors: false }), {
    Scalar(_, { type, value, range }, path) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !MOMENT.test(value)) return;
      const { line, col } = lines.linePos(range?.[0] ?? 0);
      const { key } = path.find(isPair) ?? {};
      const field = isScalar(key) ? String(key.value) : '';
      const said = says('wrong-type', value, 'text: a day stands in quotation marks');
      faults.push({ file, line, column: col, record: 'front matter', field, ...said, meant: showValue(value) });
    },
  });
  return faults;
}
