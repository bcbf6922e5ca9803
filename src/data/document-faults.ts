import { type Document, type LineCounter, visit } from 'yaml';
import type { Fault } from './fault.ts';
import { type Said, says } from './faults/table.ts';

/**
 * What keeps a YAML file from being read: what is no YAML, and aliases. An alias makes one line stand in many places, so
 * that an editor changes what they do not see; a few of them can make a file that no memory holds.
 */
export function findDocumentFaults(file: string, document: Document.Parsed, lines: LineCounter): Fault[] {
  const fault = (offset: number, said: Said): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), record: 'the file', field: '', ...said };
  };
  const faults = document.errors.map((error) =>
    fault(error.pos[0], says('yaml-broken', error.message.split('\n')[0] ?? error.code)),
  );
  visit(document, {
    Alias(_, { source, range }) {
      faults.push(fault(range?.[0] ?? 0, says('yaml-alias', source)));
    },
  });
  return faults;
}
