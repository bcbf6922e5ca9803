import type { Fault } from './fault.ts';
import { says } from './faults/table.ts';

/** What the bytes of another encoding come out as. */
const LOST = /[\0\uFFFD]/g;

/** The share of them from which a file is written otherwise, and has not just lost some letters. */
const SHARE = 0.1;

/** A file that is no UTF-8: told once, where each of its signs would be told. */
export function findEncoding(file: string, text: string): Fault[] {
  const lost = text.match(LOST)?.length ?? 0;
  if (lost === 0 || lost < text.length * SHARE) return [];
  return [{ file, line: 1, column: 1, record: 'the file', field: '', ...says('file-encoding', lost, text.length) }];
}
