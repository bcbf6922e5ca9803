import { type Said, severityOf } from './faults/table.ts';

/** One thing wrong in a content file, told to the person who can mend it. */
export interface Fault extends Said {
  /** Path from the project's root. */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** Id of the record, or its place in the file when it has none. */
  record: string;
  /** Dotted path of the field; empty for the record as a whole. */
  field: string;
  /** The likeliest correction. */
  meant?: string | undefined;
  /** The line itself, as it stands in the file. */
  quoted?: string | undefined;
}

/** True for what is told and stops nothing. */
export const isWarning = ({ code }: Fault): boolean => severityOf(code) === 'warning';

/** Gives each fault the line that it speaks of. Told alone, `12:7` sends an editor counting. */
export function quoteLines(faults: readonly Fault[], textOf: (file: string) => string | undefined): Fault[] {
  const lines = new Map<string, string[]>();
  return faults.map((fault) => {
    const known = lines.get(fault.file) ?? textOf(fault.file)?.split(/\r?\n/) ?? [];
    lines.set(fault.file, known);
    const quoted = known[fault.line - 1];
    return quoted === undefined || quoted.trim() === '' ? fault : { ...fault, quoted };
  });
}

/** Signs that a terminal or a log obeys, or that turn the direction in which a line is read. */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Words on one line, in which nothing but words is left: what somebody wrote in a file or an answer may not speak to a terminal. */
export const asWords = (text: string): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(OBEYED, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

/** More than the longest quotation on record needs, and less than fills a screen. */
const MOST = 300;
const shortened = (words: string, most = MOST): string =>
  words.length > most ? `${words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : words;

/** How much of a line is shown: a paragraph of prose is one line, and nobody finds a caret at its thousandth place. */
const SHOWN = 96;

/** The line with a caret below the place, cut to what is near it. */
function showLine(line: number, column: number, quoted: string): string[] {
  const start = column <= SHOWN - 16 ? 0 : column - 1 - SHOWN / 2;
  const before = start > 0 ? '…' : '';
  const piece = quoted
    .slice(start, start + SHOWN)
    .replace(/\t/g, ' ')
    .replace(OBEYED, '\uFFFD');
  const after = start + SHOWN < quoted.length ? '…' : '';
  const gutter = ' '.repeat(String(line).length);
  const indent = ' '.repeat(before.length + Math.max(0, column - 1 - start));
  return [`  ${line} | ${before}${piece}${after}`, `  ${gutter} | ${indent}^`];
}

/** `file:line:column  record › field  [code]`, with a word before it for a warning, and below it the line with a caret, what came, what is allowed and the likely correction. */
export function describeFault(fault: Fault): string {
  const where = `${asWords(fault.file)}:${fault.line}:${fault.column}`;
  const record = shortened(fault.record, SHOWN);
  const what = asWords(fault.field ? `${record} › ${shortened(fault.field, SHOWN)}` : record);
  const shown = fault.quoted === undefined ? [] : showLine(fault.line, fault.column, fault.quoted);
  const head = `${where}  ${isWarning(fault) ? 'warning: ' : ''}${what}  [${fault.code}]`;
  return [head, ...shown, describeSaid(fault)].join('\n');
}

/** What came, what is allowed and the likely correction, a line each. */
export function describeSaid({ came, allowed, meant }: Pick<Fault, 'came' | 'allowed' | 'meant'>): string {
  const lines = [`  came:    ${asWords(shortened(came))}`, `  allowed: ${asWords(allowed)}`];
  return [...lines, ...(meant === undefined ? [] : [`  did you mean ${asWords(shortened(meant))}?`])].join('\n');
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
  const text =
    typeof value === 'string' ? `"${value}"` : typeof value === 'number' ? `${value}` : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}
