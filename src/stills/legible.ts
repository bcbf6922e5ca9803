const WORDS = /\s*<text\b[\s\S]*?<\/text>/g;
const SIZE = /font-size="([\d.]+)px"/g;

/**
 * Leaves out of a painted drawing all words that would be too small to read.
 *
 * @param scale  how much larger the drawing is shown than it is drawn
 * @param leastPx  the smallest words that can be read where it is shown
 */
export function legible(drawing: string, scale: number, leastPx: number): string {
  return drawing.replace(WORDS, (words) => {
    const sizes = [...words.matchAll(SIZE)].map(([, px]) => Number(px));
    return Math.min(...sizes) * scale < leastPx ? '' : words;
  });
}
