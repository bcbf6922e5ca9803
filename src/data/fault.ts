/** One thing wrong in a content file, told to the person who can mend it. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** Id of the record, or its place in the file when it has none. */
  record: string;
  /** Dotted path of the field; empty for the record as a whole. */
  field: string;
  /** What stands there. */
  came: string;
  /** What may stand there. */
  allowed: string;
  /** The likeliest correction. */
  meant?: string | undefined;
}

/** `file:line:column  record › field` and below it what came, what is allowed and the likely correction. */
export function describeFault(fault: Fault): string {
  const where = `${fault.file}:${fault.line}:${fault.column}`;
  const what = fault.field ? `${fault.record} › ${fault.field}` : fault.record;
  const lines = [`${where}  ${what}`, `  came:    ${fault.came}`, `  allowed: ${fault.allowed}`];
  if (fault.meant !== undefined) lines.push(`  did you mean ${fault.meant}?`);
  return lines.join('\n');
}

/** Faults in the order in which an editor walks through the files. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.field.localeCompare(b.field),
  );
}

/** Thrown once, with every fault found, so that an editor mends all of them in one round. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
    super(`${count} in the content\n\n${sorted.map(describeFault).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.faults = sorted;
  }
}

/** What came, short enough for one line. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}
