import { textWidth } from './text-width.ts';

export interface Face {
  sizePx: number;
  /** How much wider it runs than `textWidth` estimates. Defaults to 1. */
  breadth?: number;
}

/**
 * Breaks a text into lines that are no wider than the room. A word that is wider than the room has a line of its own.
 *
 * @param widthPx the room
 */
export function wrap(text: string, widthPx: number, { sizePx, breadth = 1 }: Face): string[] {
  const lines: string[] = [];
  let line = '';
  // A no-break space keeps its words together.
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, sizePx) * breadth > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
