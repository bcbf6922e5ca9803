/** One sentence of a text, with where it begins. */
export interface Sentence {
  text: string;
  offset: number;
}

/** Where one sentence ends and another begins: a stop, what may close behind it, white space, a capital. */
const BETWEEN = /(?<=[.?!…][”’)\]]*)\s+(?=[\p{Lu}\p{N}“‘(\uFFFC])/gu;

/** The sentences of a text in its order. A text without a stop is one sentence. */
export function sentencesOf(text: string): Sentence[] {
  const starts = [0, ...[...text.matchAll(BETWEEN)].map((gap) => gap.index + gap[0].length)];
  return starts
    .map((offset, index) => ({ text: text.slice(offset, starts[index + 1]).trimEnd(), offset }))
    .filter((sentence) => sentence.text !== '');
}
