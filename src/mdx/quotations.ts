/** Words in quotation marks, as found in prose. */
export interface Quotation {
  /** The words between the marks. */
  text: string;
  /** Offset of the opening mark in the text that was searched. */
  offset: number;
}

const MARKS = /“([^”]*)”|"([^"]*)"/g;

/** Every run of words in double quotation marks. */
export function findQuotations(text: string): Quotation[] {
  return [...text.matchAll(MARKS)].map((match) => ({ text: match[1] ?? match[2] ?? '', offset: match.index }));
}

/** Words without regard to the shape of apostrophes, white space and a stop at either end. */
function plain(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s…]+|[\s.,;:!?…]+$/g, '')
    .toLowerCase();
}

/** True if the words stand, whole and in one piece, in some recorded quotation. */
export function isRecorded(quotation: string, recorded: Iterable<string>): boolean {
  const sought = plain(quotation);
  if (sought === '') return false;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(sought)}(?![\\p{L}\\p{N}])`, 'u');
  for (const text of recorded) if (whole.test(plain(text))) return true;
  return false;
}
