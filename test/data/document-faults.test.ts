import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { findDocumentFaults } from '../../src/data/document-faults.ts';

function told(text: string): string[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  return findDocumentFaults('terms.yaml', document, lineCounter).map(
    ({ line, column, came }) => `${line}:${column} ${came}`,
  );
}

test('findDocumentFaults finds nothing in a list', () => {
  expect(told('- a: "*not an alias"\n')).toEqual([]);
});

test('findDocumentFaults tells where YAML cannot be read', () => {
  expect(told('a: 1\na: 2\n')).toEqual(['2:1 Map keys must be unique']);
});

test('findDocumentFaults refuses an alias, so that a file cannot grow as it is read', () => {
  expect(told('a: &a [x, x]\nb: [*a, *a]\n')).toEqual(['2:5 an alias, *a', '2:9 an alias, *a']);
});
