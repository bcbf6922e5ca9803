import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { findFormulas } from '../../src/data/formulas.ts';

function told(text: string): string[] {
  const lines = new LineCounter();
  return findFormulas('terms.yaml', parseDocument(text, { lineCounter: lines }), lines).map(
    ({ line, column, came }) => `${line}:${column} ${came}`,
  );
}

test.each(['=1+1', '@SUM(1)', '+cmd', '-a', '=HYPERLINK(1)', ' =1+1', '-2+3+cmd|x!A0', '+1+SUM(1)'])(
  'findFormulas finds %s',
  (words) => {
    expect(told(`- id: a\n  note: "${words}"\n`)).toEqual([`2:9 "${words}"`]);
  },
);

test.each(['-3 to 4', '-3 (about)', '+4', '– as before', '- a dash', 'a = b', 'name@a.example'])(
  'findFormulas passes %s',
  (words) => {
    expect(told(`- note: "${words}"\n`)).toEqual([]);
  },
);
