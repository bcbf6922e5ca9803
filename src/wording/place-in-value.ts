interface Point {
  line: number;
  column: number;
}

/**
 * The place of a letter of a YAML value. Where the value is not written as it reads, folded over lines or with signs
 * spelt out, it is the place at which the value begins.
 *
 * @param lines  the file's
 * @param start  where the value begins, its quotation mark if it has one
 */
export function placeInValue(lines: readonly string[], start: Point, value: string, offset: number): Point {
  const line = lines[start.line - 1] ?? '';
  const from = start.column - 1;
  const opening = /["']/.test(line[from] ?? '') ? 1 : 0;
  const written = line.startsWith(value.slice(0, offset + 1), from + opening);
  return written ? { line: start.line, column: start.column + opening + offset } : start;
}
