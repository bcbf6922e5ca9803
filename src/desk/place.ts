/** A place in a file, as an editor jumps to it. */
export interface Place {
  /** From the project's root. */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
}

/** In the order in which an editor walks through the files. */
export function byPlace(a: Place, b: Place): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** `file:line:column`. */
export function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The line and the column of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
