import type { Said } from '../data/faults/table.ts';

/** A place in a file, both 1-based. */
export interface Point {
  line: number;
  column: number;
}

/** Takes one fault: where, in what, which field of it, what it says, what was likely meant. */
export type Report = (at: Point, record: string, field: string, said: Said, meant?: string | undefined) => void;

/** Where a node begins; the top of the file for one without a place. */
export function startOf(node: { position?: { start: Point } | undefined }): Point {
  return node.position?.start ?? { line: 1, column: 1 };
}
