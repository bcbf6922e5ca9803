/** A place in a file, both 1-based. */
export interface Point {
  line: number;
  column: number;
}

/** Takes one fault: where, in what, which field of it, what came, what is allowed, what was likely meant. */
export type Report = (
  at: Point,
  record: string,
  field: string,
  came: string,
  allowed: string,
  meant?: string | undefined,
) => void;

/** Where a node begins; the top of the file for one without a place. */
export function startOf(node: { position?: { start: Point } | undefined }): Point {
  return node.position?.start ?? { line: 1, column: 1 };
}
